import { K, type Night, type Outcome } from '../blocs/index.ts';

/** A night of every so many seats only, for tests: the same columns, a fraction of the sums. */
export function thinned(
  night: Night,
  outcome: Outcome,
  every: number,
): { readonly night: Night; readonly outcome: Outcome } {
  const kept = [...night.areas.keys()].filter((seat) => seat % every === 0);
  const rows = <T extends Uint8Array | Float64Array | Int8Array>(column: T): T => {
    const width = column.length / night.seats;
    return column.filter((_, at) => Math.floor(at / width) % every === 0) as T;
  };
  const list = <T>(column: readonly T[]) => kept.map((seat) => column[seat]!);
  return {
    night: {
      ...night,
      seats: kept.length,
      areas: list(night.areas),
      names: list(night.names),
      region: list(night.region),
      nation: rows(night.nation),
      before: rows(night.before),
      validBefore: rows(night.validBefore),
      stands: rows(night.stands),
      stood: rows(night.stood),
      speaker: rows(night.speaker),
      speakerBefore: rows(night.speakerBefore),
      sitting: rows(night.sitting),
      covariates: rows(night.covariates),
      place: rows(night.place),
    },
    outcome: {
      shares: rows(outcome.shares),
      valid: rows(outcome.valid),
      winner: rows(outcome.winner),
      declaredAt: list(outcome.declaredAt),
    },
  };
}

/** Final seats of the eight blocs, as an exit poll that was right would have published them. */
export function seatsWonIn({ winner }: Outcome): number[] {
  return Array.from({ length: K }, (_, bloc) => winner.filter((each) => each === bloc).length);
}
