import { onceFor } from './memo.ts';
import type { Pack } from './pack.ts';
import type { ElectoralRecord } from './record.ts';
import { readRows } from './rows.ts';
import type { PartyId } from './types.ts';

/** The names a party was registered under before, newest first. The record never renames: each keeps its own results. */
export function formerNamesOf(record: ElectoralRecord, party: PartyId): readonly PartyId[] {
  return renamings(record.pack).get(party) ?? [];
}

const renamings = onceFor((pack: Pack) => {
  const rows = readRows(pack.texts, 'party-lineage.csv', (cell) => ({
    was: cell('party'),
    became: cell('successor'),
    relation: cell('relation'),
  })).filter((row) => row.relation === 'renamed');
  return new Map(
    [...Map.groupBy(rows, (row) => row.became)].map(([became, all]): [PartyId, PartyId[]] => [
      became,
      all.map((row) => row.was),
    ]),
  );
});
