import { figure, type Check } from './check.ts';
import type { PackRow } from './pack-tables.ts';

/** The members listed at each dissolution are those whose spans end there, under the same party. */
export const dissolutionAgrees: Check = (pack) => {
  const rows = pack.table('members/at-dissolution.csv');
  const elections = new Map(pack.table('elections.csv').map((row) => [row.cell('election'), row]));
  const spans = pack.by('members/tenures.csv', 'boundary_set', 'gss', 'to');
  const dissolvedBefore = (row: PackRow) =>
    elections.get(elections.get(row.cell('election'))?.cell('after') ?? '')?.cell('dissolved_on') ?? '';
  let vacant = 0;
  const failures = rows.flatMap((row) => {
    const key = `${row.cell('boundary_set')} ${row.cell('gss')} ${dissolvedBefore(row)}`;
    const span = spans.get(key)?.find((each) => each.cell('ended') === 'dissolution');
    if (row.cell('standing') === 'vacant') {
      vacant += 1;
      return span
        ? [`${row.at}: the seat is given as vacant, and ${span.cell('member')} sat until the dissolution (${span.at}).`]
        : [];
    }
    const same = span && span.cell('person') === row.cell('person') && span.cell('party') === row.cell('party');
    if (same) return [];
    const found = span ? `${span.cell('member')} (${span.cell('party')})` : 'nobody';
    return [
      `${row.at}: ${row.cell('member')} (${row.cell('party')}) at the dissolution, and by the spans it was ${found}.`,
    ];
  });
  return {
    title: 'Members at each dissolution are those of the spans',
    sum: `${figure(rows.length)} seats, ${vacant} of them vacant`,
    failures,
  };
};
