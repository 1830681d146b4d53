import { curated } from './curated.ts';
import type { RawFolder } from './raw.ts';
import { table, type Table } from './table.ts';

const COLUMNS = ['kind', 'nation', 'from', 'to', 'system', 'rule', 'threshold', 'ties', 'law'] as const;

/** Which system elects whom and when, with the rule that counts it and its law: the published list, and what it leaves open. */
export function importVotingSystems(raw: RawFolder): Table {
  const rules = curated('voting-rules.csv', COLUMNS);
  for (const row of raw.read('local/voting_systems.csv', [
    'election_type',
    'nation',
    'from_date',
    'to_date',
    'system',
  ])) {
    const known = rules.some(
      ({ kind, nation, from, to, system }) =>
        [kind, nation, from, to, system].join() ===
        [row.election_type, row.nation, row.from_date, row.to_date, row.system].join(),
    );
    if (!known) {
      throw new Error(
        `local/voting_systems.csv:${row.line}: curated/voting-rules.csv has no rule for ${row.election_type} ${row.nation} as ${row.system}. Add it.`,
      );
    }
  }
  return table('voting-systems.csv', COLUMNS, rules);
}
