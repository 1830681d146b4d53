import { generalBefore, RECORD_BEGINS, winnerOf, type Election, type ElectoralRecord } from '../../record/index.ts';
import type { Bloc } from '../blocs/blocs.ts';
import { beforeOf } from '../past.ts';
import type { ExitPollNight } from './nights.ts';
import type { ExitPollTotals } from './totals.ts';

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
  /** Members who did not take their seats in the last parliament. */
  readonly abstaining: number;
  /** By how much exit polls of other nights were out on the largest party, at most, seats; nothing where this is the only one. */
  readonly worst?: number;
}

const HOUSE = 650;
/** The Speaker and three deputies. */
const CHAIR = 4;
/** Elected and not sworn since 1918. */
const ABSTAINS = 'sf';

/**
 * Reads an exit poll's totals as seats of the House.
 *
 * @param nights of every exit poll; this one's own error is not looked at
 */
export function westminster(
  record: ElectoralRecord,
  { election, parties }: Pick<ExitPollTotals, 'election' | 'parties'>,
  nights: readonly ExitPollNight[],
): Westminster {
  const first = parties.reduce((most, each) => (each.published > most.published ? each : most));
  const abstaining = abstainers(record, election);
  const errors = nights
    .filter((night) => night.election.id !== election.id)
    .map((night) => Math.abs(night.parties[0]!.error));
  return {
    largest: first.bloc,
    seats: first.published,
    majority: 2 * first.published - HOUSE,
    needed: HOUSE / 2 + 1,
    practical: Math.floor((HOUSE - CHAIR - abstaining) / 2) + 1,
    abstaining,
    worst: errors.length > 0 ? Math.max(...errors) : undefined,
  };
}

/** By the last general election, or by its notional result where its own is not held. */
function abstainers(record: ElectoralRecord, election: Election): number {
  const last = generalBefore(record, election);
  const held = last && last.polledOn >= RECORD_BEGINS ? last : beforeOf(record, election);
  if (!held) return 0;
  return [...record.contests(held.id).values()].filter((contest) => winnerOf(contest)?.party === ABSTAINS).length;
}
