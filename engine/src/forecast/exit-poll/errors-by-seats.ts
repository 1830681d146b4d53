import type { ElectoralRecord } from '../../record/index.ts';
import { BLOCS, type Bloc } from '../blocs/blocs.ts';
import type { ExitPoll } from './exit-poll.ts';
import { nightsOf } from './published.ts';

/** A bloc given no seat can still win one. */
const LEAST = 1;
/** What `errorPerSeat` comes to when no night is left out, 2005 to 2024. */
const OF_ALL_NIGHTS = 0.625;
/** Seats of the House of Commons. */
const HOUSE = 650;

/** What a total's error goes with: of so many seats in a house, the variance of a number of them that is left to chance. */
function chanceIn(seats: number): number {
  return Math.max(seats * (1 - seats / HOUSE), LEAST);
}

/**
 * How far exit polls have been out, seats squared, as a multiple of what chance alone would be out at that many seats of the house: all blocs
 * together, over the nights since 2005. So few errors leave the spread itself uncertain; this is the mean of what it may be (scaled inverse
 * chi-squared).
 *
 * The live projection weighs the exit poll by this, and not by a spread of each bloc's own (`exitPollErrors`) or by the seats alone, because it
 * foretells the errors of nights left out better: by the others its log-likelihood over the six nights is 3 above that of a variance in
 * proportion to the seats, and higher in five of them.
 *
 * @param without an election whose error is not to be known: the one a back-test is scored on
 */
export function errorPerSeat(record: ElectoralRecord, without?: string): number {
  const errors = nightsOf(record, without).flatMap(({ published, won }) =>
    BLOCS.flatMap((bloc) => {
      const [seats, came] = [published[bloc], won[bloc]];
      return seats === undefined || came === undefined ? [] : [(seats - came) ** 2 / chanceIn(seats)];
    }),
  );
  return errors.reduce((sum, each) => sum + each, 0) / (errors.length - 2);
}

/** `errorsBySeats` for a night to come, by the errors of all nights since 2005. */
export function errorsToCome(exitPoll: ExitPoll): Partial<Record<Bloc, number>> {
  return errorsBySeats(exitPoll, OF_ALL_NIGHTS);
}

/**
 * Standard deviation of each published total, seats: largest for a party with half of the house, as that of a sum of chances is.
 *
 * @param perSeat `errorPerSeat`
 */
export function errorsBySeats({ seats }: ExitPoll, perSeat: number): Partial<Record<Bloc, number>> {
  return Object.fromEntries(
    BLOCS.flatMap((bloc) => {
      const given = seats[bloc];
      return given === undefined ? [] : [[bloc, Math.sqrt(perSeat * chanceIn(given))]];
    }),
  );
}
