import type { Election, ElectoralRecord, PartyId } from '../record/index.ts';
import { onceFor } from '../record/memo.ts';
import { readRows } from '../record/rows.ts';

/** Which party of an earlier election counts as which of a later one. */
export type Lineage = ReadonlyMap<PartyId, PartyId>;

const renamings = onceFor((record: ElectoralRecord) =>
  readRows(record.pack.texts, 'party-lineage.csv', (cell) => ({
    party: cell('party'),
    successor: cell('successor'),
    relation: cell('relation'),
    date: cell('date'),
  })).filter((row) => row.relation === 'renamed' && row.date !== ''),
);

/**
 * The parties that took a new name between two elections: the Brexit Party of 2019 counts as Reform UK in 2024. It holds for this pair
 * of elections alone and renames nothing in the record.
 */
export function lineageBetween(record: ElectoralRecord, before: Election, after: Election): Lineage {
  return new Map(
    renamings(record)
      .filter(({ date }) => before.polledOn < date && date <= after.polledOn)
      .map(({ party, successor }) => [party, successor]),
  );
}
