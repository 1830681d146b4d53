import type { PastErrors } from './past-errors.ts';
import { POLLED_BLOCS, type PolledBloc } from './shares.ts';

/** One bloc on one eve: result less average, a fraction. */
export interface EveError {
  readonly election: string;
  readonly bloc: PolledBloc;
  readonly error: number;
}

/** How wrong averages were on the eves of elections, all blocs together. */
export interface PastSummary {
  readonly elections: readonly string[];
  /** Mean size of the errors, a fraction. */
  readonly mean: number;
  readonly worst: EveError;
}

/** Sums up the errors of averages; nothing where no election can be compared. */
export function summaryOf({ elections }: PastErrors): PastSummary | undefined {
  const all: EveError[] = elections.flatMap(({ election, errors }) =>
    POLLED_BLOCS.flatMap((bloc) => (errors[bloc] === undefined ? [] : [{ election, bloc, error: errors[bloc] }])),
  );
  if (all.length === 0) return undefined;
  return {
    elections: elections.map(({ election }) => election),
    mean: all.reduce((sum, { error }) => sum + Math.abs(error), 0) / all.length,
    worst: all.reduce((most, each) => (Math.abs(each.error) > Math.abs(most.error) ? each : most)),
  };
}
