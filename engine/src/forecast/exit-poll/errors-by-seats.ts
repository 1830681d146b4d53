import type { ElectoralRecord } from '../../record/index.ts';
import { BLOCS, type Bloc } from '../blocs/blocs.ts';
import type { ExitPoll } from './exit-poll.ts';
import { nightsOf } from './published.ts';

/** A bloc given no seat can still win one. */
const LEAST = 1;

/**
 * How far exit polls have been out, seats squared for each seat that they gave a bloc: all blocs together, over the nights since 2005. So few
 * errors leave the spread itself uncertain; this is the mean of what it may be (scaled inverse chi-squared).
 *
 * The live projection weighs the exit poll by this, and not by a spread of each bloc's own (`exitPollErrors`), because it foretells the errors
 * of nights left out better: by the others its log-likelihood is the higher whichever night of 2010 to 2024 is scored, by 2 to 6.
 *
 * @param without an election whose error is not to be known: the one a back-test is scored on
 */
export function errorPerSeat(record: ElectoralRecord, without?: string): number {
  const errors = nightsOf(record, without).flatMap(({ published, won }) =>
    BLOCS.flatMap((bloc) => {
      const [seats, came] = [published[bloc], won[bloc]];
      return seats === undefined || came === undefined ? [] : [(seats - came) ** 2 / Math.max(seats, LEAST)];
    }),
  );
  return errors.reduce((sum, each) => sum + each, 0) / (errors.length - 2);
}

/**
 * Standard deviation of each published total, seats: in proportion to the root of the seats, as that of a sum of chances is.
 *
 * @param perSeat `errorPerSeat`
 */
export function errorsBySeats({ seats }: ExitPoll, perSeat: number): Partial<Record<Bloc, number>> {
  return Object.fromEntries(
    BLOCS.flatMap((bloc) => {
      const given = seats[bloc];
      return given === undefined ? [] : [[bloc, Math.sqrt(perSeat * Math.max(given, LEAST))]];
    }),
  );
}
