import { BLOCS, type Bloc } from '../blocs/index.ts';
import { errorsToCome } from '../exit-poll/errors-by-seats.ts';
import type { ExitPoll } from '../exit-poll/exit-poll.ts';

/** Published totals as a noisy observation of what will stand at the end. */
export interface Observation {
  /** k columns of `BLOCS`. */
  readonly blocs: readonly number[];
  readonly seats: readonly number[];
  /** Variance of each, seats squared. */
  readonly error: readonly number[];
}

/** @param errors how far exit polls are out, seats; of a bloc without one the poll says nothing */
export function observationOf(
  exitPoll: ExitPoll,
  errors: Readonly<Partial<Record<Bloc, number>>> = errorsToCome(exitPoll),
): Observation {
  const { seats } = exitPoll;
  const named = BLOCS.filter((bloc) => seats[bloc] !== undefined && errors[bloc] !== undefined);
  return {
    blocs: named.map((bloc) => BLOCS.indexOf(bloc)),
    seats: named.map((bloc) => seats[bloc]!),
    error: named.map((bloc) => errors[bloc]! ** 2),
  };
}
