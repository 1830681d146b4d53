import type { Bloc } from '../blocs/blocs.ts';
import { generalBefore, RECORD_BEGINS, winnerOf, type Election, type ElectoralRecord } from '../../record/index.ts';
import { beforeOf } from '../past.ts';
import type { ExitPollNight } from './nights.ts';

/** What an exit poll's totals mean for the House. */
export interface Westminster {
  /** Whose totals are largest; the Speaker is counted as published. */
  readonly largest: Bloc;
  readonly seats: number;
  /** Seats over all others together; below 0 where no party has a majority. */
  readonly majority: number;
  /** More than half of the House: 326. */
  readonly needed: number;
  /** More than half of those who vote: without the Speaker, three deputies and members who do not take their seats. */
  readonly practical: number;
  /** Members who did not take their seats in the parliament before; by the notional result where its own is not held. */
function abstainers(record: ElectoralRecord, election: Election): number {
  const last = generalBefore(record, election);
  const held = last && last.polledOn >= RECORD_BEGINS ? last : beforeOf(record, election);
  if (!held) return 0;
  return [...record.contests(held.id).values()].filter((contest) => winnerOf(contest)?.party === ABSTAINS).length;
}
