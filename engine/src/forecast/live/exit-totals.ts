import { K } from '../blocs/index.ts';
import type { Observation } from './observation.ts';
import { centred, covariances, inverseOf, times, withDiagonal } from './small-matrix.ts';

/** Keeps totals that hardly vary from being divided by. */
const RIDGE = 0.05;

/** What a step of the exit poll does to the totals; of a bloc not observed all is 0. */
interface TotalsStep {
  /** 8 × draws: totals less their means. */
  readonly spread: Float64Array;
  /** 8: standard deviations of the totals. */
  readonly deviations: Float64Array;
  /** 8 × draws: what is missing to the exit poll, as it is perturbed in the draw, times the inverse of the totals' covariance and its error. */
  readonly moves: Float64Array;
}

/**
 * @param all 8 × draws: final seats
 * @param perturbed blocs observed × draws: standard normal numbers
 * @param part of the exit poll that is taken in
 */
export function stepOf(all: Float64Array, observation: Observation, perturbed: Float64Array, part: number): TotalsStep {
  const k = observation.blocs.length;
  const draws = all.length / K;
  const totals = new Float64Array(k * draws);
  observation.blocs.forEach((bloc, at) => totals.set(all.subarray(bloc * draws, (bloc + 1) * draws), at * draws));
  const spread = centred(totals, k);
  const between = covariances(spread, k);
  const error = observation.error.map((each) => each / part);
  const ridged = error.map((each) => each + RIDGE);
  const inverse = inverseOf(withDiagonal(between, ridged), k);
  const gaps = new Float64Array(k * draws);
  for (let at = 0; at < k; at += 1) {
    const [seats, size] = [observation.seats[at]!, Math.sqrt(error[at]!)];
    for (let each = at * draws; each < (at + 1) * draws; each += 1)
      gaps[each] = seats + perturbed[each]! * size - totals[each]!;
  }
  const deviations = new Float64Array(K);
  observation.blocs.forEach((bloc, at) => (deviations[bloc] = Math.sqrt(between[at * (k + 1)]!)));
  return { spread: byBloc(spread, observation), deviations, moves: byBloc(times(inverse, gaps, k), observation) };
}

/** Rows of the blocs observed as rows of all eight. */
function byBloc(rows: Float64Array, { blocs }: Observation): Float64Array {
  const draws = rows.length / blocs.length;
  const out = new Float64Array(K * draws);
  blocs.forEach((bloc, at) => out.set(rows.subarray(at * draws, (at + 1) * draws), bloc * draws));
  return out;
}
