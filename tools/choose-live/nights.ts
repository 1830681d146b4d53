import {
  declarationOrder,
  errorPerSeat,
  errorsBySeats,
  forecastByDay,
  forecastsIn,
  nightOf,
  outcomeOf,
  priorMeanOf,
  publishedExitPoll,
  readMrp,
  type Bloc,
  type ExitPoll,
  type Mrp,
  type Night,
  type Outcome,
  type PriorMean,
} from '../../engine/src/forecast/index.ts';
import type { ElectoralRecord } from '../../engine/src/record/index.ts';

const ELECTIONS = ['parl.2010-05-06', 'parl.2015-05-07', 'parl.2017-06-08', 'parl.2019-12-12', 'parl.2024-07-04'];
/** Nights whose times of declaration are not held are followed in the order of this one, whose seats are the same. */
const ORDER_OF = 'parl.2017-06-08';

/** A night that is over, and what was known of it at the close of poll. */
export interface PastNight {
  readonly night: Night;
  readonly outcome: Outcome;
  readonly prior: PriorMean;
  readonly exitPoll: ExitPoll;
  readonly mrp?: Mrp;
  readonly errors: Readonly<Partial<Record<Bloc, number>>>;
  /** Seats as they were declared. */
  readonly order: readonly number[];
}

/** The general elections since 2010, expected from their exit polls. */
export function fromExitPolls(record: ElectoralRecord): PastNight[] {
  return ELECTIONS.map((election) => pastNight(record, election));
}

/** Those of which the file has an estimate seat by seat, expected from that. */
export function fromEstimates(record: ElectoralRecord, file: string, text: string): PastNight[] {
  const chosen = forecastByDay(forecastsIn(file, text));
  return ELECTIONS.flatMap((election) => {
    const forecast = chosen.get(election.slice(-10));
    return forecast === undefined ? [] : [pastNight(record, election, { file, text, forecast })];
  });
}

/** @param estimate what a file of several has of the night; without one it is expected from its exit poll */
export function pastNight(
  record: ElectoralRecord,
  election: string,
  estimate?: { readonly file: string; readonly text: string; readonly forecast: string },
): PastNight {
  const [night, outcome] = [nightOf(record, election), outcomeOf(record, election)];
  const exitPoll = publishedExitPoll(record, election)!;
  const mrp = estimate && readMrp(estimate.file, estimate.text, night, estimate.forecast).mrp;
  const errors = errorsBySeats(exitPoll, errorPerSeat(record, election));
  return {
    night,
    outcome,
    prior: priorMeanOf(night, { exitPoll, errors, ...(mrp && { mrp }) }),
    exitPoll,
    ...(mrp && { mrp }),
    errors,
    order: outcome.declaredAt.some(Boolean) ? declarationOrder(night, outcome) : orderOfAnother(record, night, outcome),
  };
}

function orderOfAnother(record: ElectoralRecord, night: Night, outcome: Outcome): number[] {
  const other = nightOf(record, ORDER_OF);
  const seats = new Map(night.areas.map((area, seat) => [area, seat]));
  return declarationOrder(other, outcomeOf(record, ORDER_OF))
    .map((seat) => seats.get(other.areas[seat]!))
    .filter((seat) => seat !== undefined && outcome.valid[seat]! > 0) as number[];
}
