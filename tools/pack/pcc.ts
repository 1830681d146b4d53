import { ballotParties } from './ballot-descriptions.ts';
import { curated } from './curated.ts';
import type { Parties } from './parties.ts';
import type { RawFolder } from './raw.ts';
import { table, type Table } from './table.ts';
import { withoutName } from './television.ts';

const RESULTS = 'pcc/pcc_results.csv';
const CONFLICT = ['force', 'date', 'candidate', 'figure', 'used', 'printed', 'printed_by', 'reason'] as const;

/** Police and crime commissioners: both rounds as published, what was published of each contest, and figures that contradict them. */
export function importPcc(raw: RawFolder, parties: Parties): Table[] {
  const known = ballotParties(parties);
  const rows = raw
    .read(RESULTS, [
      'force_area',
      'date',
      'candidate',
      'party',
      'first_round',
      'final_round',
      'elected',
      'electorate',
      'source',
      'certainty',
    ])
    .map((row) => ({
      force: row.force_area,
      date: row.date,
      candidate: row.candidate,
      ...known(row.party, `${RESULTS}:${row.line}`),
      first: row.first_round,
      final: row.final_round,
      elected: row.elected === '1' ? 'yes' : 'no',
      electorate: row.electorate,
      source: withoutName(row.source),
      certainty: withoutName(row.certainty),
    }));
  const areas = raw.read('pcc/police_areas.csv', ['slug', 'police_area_gss', 'force_name']);
  const forces = new Set(rows.map(({ force }) => force));
  const contests = [...Map.groupBy(rows, ({ force, date }) => `${force} ${date}`).values()].map((of) => ({
    ...of[0]!,
    first_round: heldOf(of.map(({ first }) => first)),
  }));
  const columns = ['force', 'date', 'candidate', 'party', 'party_name', 'first', 'final', 'elected'] as const;
  return [
    table(
      'pcc/forces.csv',
      ['force', 'gss', 'name'],
      areas
        .filter((row) => forces.has(row.slug))
        .map((row) => ({ force: row.slug, gss: row.police_area_gss, name: row.force_name })),
    ),
    table('pcc/contests.csv', ['force', 'date', 'electorate', 'first_round', 'source', 'certainty'], contests),
    table('pcc/candidacies.csv', columns, rows),
    table('pcc/conflicts.csv', CONFLICT, conflicts(rows)),
  ];
}

/** Whether the first preferences of all, some or none of those known to have stood are held. */
function heldOf(first: readonly string[]): string {
  const held = first.filter(Boolean).length;
  return held === first.length ? 'complete' : held === 0 ? 'not held' : 'partial';
}

/** Each conflict names the figure that the results use; one that has since been changed there is refused. */
function conflicts(
  rows: readonly Readonly<Record<'force' | 'date' | 'candidate' | 'first' | 'final', string>>[],
): Readonly<Record<(typeof CONFLICT)[number], string>>[] {
  const listed = curated('pcc-conflicts.csv', CONFLICT);
  for (const { force, date, candidate, figure, used, line } of listed) {
    const of = rows.filter((row) => row.force === force && row.date === date);
    const row = of.find((each) => each.candidate === candidate);
    const now =
      figure === 'first total'
        ? String(of.reduce((sum, each) => sum + Number(each.first), 0))
        : row?.[figure as 'first'];
    if (now !== used) {
      throw new Error(
        `curated/pcc-conflicts.csv:${line}: the results have ${now ?? 'nobody'}, where ${used} is said to be used.`,
      );
    }
  }
  return listed;
}
