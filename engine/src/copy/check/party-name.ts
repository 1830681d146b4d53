import type { ElectoralRecord, PartyId } from '../../record/index.ts';

/** A party as the record calls it; one that it does not know, by its id. */
export function partyName(record: ElectoralRecord, party: PartyId): string {
  return record.parties().get(party)?.name ?? party;
}
