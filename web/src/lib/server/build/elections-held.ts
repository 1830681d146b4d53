import { RECORD_BEGINS, type Election, type ElectoralRecord } from 'countroom/record';

/** The elections whose contests are held, newest first. */
export function electionsHeld(record: ElectoralRecord): readonly Election[] {
  return [...record.elections().values()].filter((each) => isHeld(record, each)).toReversed();
}

/** Whether the contests of an election are held: general elections since the record begins, their notional results, by-elections. */
export function isHeld(record: ElectoralRecord, election: Election): boolean {
  if (election.kind === 'general' && election.polledOn < RECORD_BEGINS) return false;
  return record.contests(election.id).size > 0;
}
