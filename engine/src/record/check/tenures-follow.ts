import { addDays } from '../dates.ts';
import { figure, type Check } from './check.ts';
import { packContests } from './contest-files.ts';
import type { PackRow, PackTables } from './pack-tables.ts';

const FILE = 'members/tenures.csv';
const VACATED = /^(died|resigned|recalled|disqualified)/;

/**
 * The spans of each seat follow each other: none overlaps, a change of party leaves no day out, and a gap has a reason: a dissolution
 * before the next general election, or a vacancy before a by-election or the dissolution.
 */
export const tenuresFollow: Check = (pack) => {
  const gaps = new Map<string, number>();
  const failures: string[] = [];
  const polls = pollingDays(pack);
  const seats = pack.by(FILE, 'boundary_set', 'slug');
  for (const spans of seats.values()) {
    for (const [index, span] of spans.entries()) {
      const problem =
        problemOf(span, polls) ?? (index === 0 ? undefined : problemBetween(spans[index - 1]!, span, gaps));
      if (problem) failures.push(`${span.at}: ${span.cell('seat')}, ${span.cell('member')}: ${problem}`);
    }
  }
  const told = [...gaps].map(([reason, count]) => `${figure(count)} ${reason}`).join(', ');
  return {
    title: 'Members follow each other without overlap or unexplained gap',
    sum: `${figure(pack.table(FILE).length)} spans in ${figure(seats.size)} seats; ${told}`,
    failures,
  };
};

/** The days that each kind of election polled; a seat may poll late in a general election, as Thirsk and Malton did in 2010. */
function pollingDays(pack: PackTables): ReadonlySet<string> {
  const elections = pack.table('elections.csv').map((row) => `${row.cell('kind')} ${row.cell('polled_on')}`);
  const contests = packContests(pack).map(({ election, row }) => `${election.cell('kind')} ${row.cell('polled_on')}`);
  return new Set([...elections, ...contests]);
}

function problemOf(span: PackRow, polls: ReadonlySet<string>): string | undefined {
  const [from, to, began, ended] = ['from', 'to', 'began', 'ended'].map((column) => span.cell(column)) as [
    string,
    string,
    string,
    string,
  ];
  if (to !== '' && to < from) return `ends on ${to}, before it begins on ${from}.`;
  if ((to === '') !== (ended === '')) return `ended is '${ended}' and to is '${to}'; both are given or neither.`;
  if (began === 'general-election' && !polls.has(`general ${from}`))
    return `began with a general election on ${from}, when none polled.`;
  if (began === 'by-election' && from >= '2010-05-06' && !polls.has(`by-election ${from}`))
    return `began with a by-election on ${from}, when none polled.`;
  return undefined;
}

function problemBetween(before: PackRow, after: PackRow, gaps: Map<string, number>): string | undefined {
  const [to, ended] = [before.cell('to'), before.cell('ended')];
  const [from, began] = [after.cell('from'), after.cell('began')];
  if (to === '') return `begins on ${from}, and ${before.cell('member')} still sits (${before.at}).`;
  if (from <= to) return `begins on ${from}, and ${before.cell('member')} sat until ${to} (${before.at}).`;
  if ((ended === 'changed-party') !== (began === 'changed-party'))
    return `began as '${began}', and the span before ended as '${ended}'.`;
  if (ended === 'changed-party') {
    if (from !== addDays(to, 1))
      return `changed party on ${from}, and the span before ends on ${to}: days are left out.`;
    if (before.cell('person') !== after.cell('person'))
      return `changed party, and the span before is of ${before.cell('member')}.`;
    return before.cell('party') === after.cell('party')
      ? `changed party from ${before.cell('party')} to itself.`
      : undefined;
  }
  const gap =
    ended === 'dissolution' && began === 'general-election'
      ? 'dissolutions'
      : VACATED.test(ended)
        ? `vacancies to a ${began}`
        : undefined;
  if (gap === undefined)
    return `nobody sat from ${addDays(to, 1)} to ${from}, and '${ended}' before '${began}' does not explain it.`;
  gaps.set(gap, (gaps.get(gap) ?? 0) + 1);
  return undefined;
}
