import { BLOCS, type Bloc } from '../blocs/index.ts';
import { EXIT_POLL_SD, type ExitPoll } from '../exit-poll/exit-poll.ts';

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
  { seats }: ExitPoll,
  errors: Readonly<Partial<Record<Bloc, number>>> = EXIT_POLL_SD,
): Observation {
  const named = BLOCS.filter((bloc) => seats[bloc] !== undefined && errors[bloc] !== undefined);
  return {
    blocs: named.map((bloc) => BLOCS.indexOf(bloc)),
    seats: named.map((bloc) => seats[bloc]!),
    error: named.map((bloc) => errors[bloc]! ** 2),
  };
}
