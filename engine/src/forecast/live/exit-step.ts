import { K } from '../blocs/index.ts';
import { count } from './count.ts';
import type { Drawn } from './draw.ts';
import type { Observation } from './observation.ts';
import { centred, covariances, inverseOf, times, withDiagonal } from './small-matrix.ts';

/** Correlations nearer to nought than this many times what chance gives are taken for nought. */
const DAMPING = 1.5;
/** Keeps totals that hardly vary from being divided by. */
const RIDGE = 0.05;

/**
 * Conditions the draws on the exit poll as a noisy observation of the final totals, changing them in place, in a few steps that each take
 * in a part of it (ensemble smoother with multiple data assimilation: A. A. Emerick and A. C. Reynolds, Computers & Geosciences 55 (2013)).
 * What a seat does on its own goes together with the totals only through the seat itself, so there only its own winners are looked at.
 *
 * @param inHand 8: seats declared for each bloc
 * @param chance by step, blocs observed × draws: standard normal numbers, the same all night
 */
export function takeInExitPoll(
  drawn: Drawn,
  inHand: ArrayLike<number>,
  observation: Observation,
  chance: readonly Float64Array[],
): void {
  const k = observation.blocs.length;
  const { draws } = drawn;
  if (k === 0 || drawn.seats.length === 0) return;
  for (const perturbed of chance) {
    const { winners, totals: all } = count(drawn, inHand);
    const totals = new Float64Array(k * draws);
    observation.blocs.forEach((bloc, at) => totals.set(all.subarray(bloc * draws, (bloc + 1) * draws), at * draws));
    const spread = centred(totals, k);
    const between = covariances(spread, k);
    const error = observation.error.map((each) => each * chance.length);
    const inverse = inverseOf(
      withDiagonal(
        between,
        error.map((each) => each + RIDGE),
      ),
      k,
    );
    const gaps = totals.map((total, at) => {
      const bloc = Math.floor(at / draws);
      return observation.seats[bloc]! + perturbed[at]! * Math.sqrt(error[bloc]!) - total;
    });
    const moves = times(inverse, gaps, k);
    const deviations = Float64Array.from({ length: k }, (_, at) => Math.sqrt(between[at * (k + 1)]!));
    const keys = Int8Array.from({ length: K }, (_, bloc) => observation.blocs.indexOf(bloc));
    moveAll(drawn, winners, keys, { spread, deviations, moves, weights: new Float64Array(k) });
  }
}

interface Step {
  /** Blocs observed × draws: totals less their means. */
  readonly spread: Float64Array;
  readonly deviations: Float64Array;
  /** Blocs observed × draws. */
  readonly moves: Float64Array;
  /** Blocs observed: used for one entry after another. */
  readonly weights: Float64Array;
}

function moveAll(drawn: Drawn, winners: Uint8Array, keys: Int8Array, step: Step): void {
  const { draws, seats, from, common, own } = drawn;
  for (let at = 0; at < seats.length; at += 1) {
    const row = winners.subarray(at * draws, (at + 1) * draws);
    for (let entry = from[at]!; entry < from[at + 1]!; entry += 1) {
      weighAll(common, entry * draws, draws, step);
      move(common, entry * draws, draws, step);
      weighOwnWinners(own, entry * draws, row, keys, step.weights);
      move(own, entry * draws, draws, step);
    }
  }
}

/** Covariance of an entry with every total, damped. */
function weighAll(rows: Float32Array, from: number, draws: number, { spread, deviations, weights }: Step): void {
  let [sum, square] = [0, 0];
  for (let draw = 0; draw < draws; draw += 1) {
    const value = rows[from + draw]! - rows[from]!;
    sum += value;
    square += value * value;
  }
  const deviation = Math.sqrt(Math.max(square / draws - (sum / draws) ** 2, 0));
  const threshold = DAMPING / Math.sqrt(draws);
  for (let at = 0; at < weights.length; at += 1) {
    const covariance = product(rows, from, spread, at * draws, draws) / (draws - 1);
    const correlation = Math.abs(covariance) / Math.max(deviation * deviations[at]!, 1e-9);
    weights[at] = correlation > threshold ? covariance * (1 - threshold / correlation) : 0;
  }
}

/** The sum of products of two rows; four at a time, which is twice as quick. */
function product(rows: Float32Array, from: number, others: Float64Array, start: number, draws: number): number {
  let [a, b, c, d] = [0, 0, 0, 0];
  for (let draw = 0; draw < draws; draw += 4) {
    a += rows[from + draw]! * others[start + draw]!;
    b += rows[from + draw + 1]! * others[start + draw + 1]!;
    c += rows[from + draw + 2]! * others[start + draw + 2]!;
    d += rows[from + draw + 3]! * others[start + draw + 3]!;
  }
  return a + b + c + d;
}

/** Covariance of a seat's own noise with its being won by each bloc. */
function weighOwnWinners(
  rows: Float32Array,
  from: number,
  winners: Uint8Array,
  keys: Int8Array,
  weights: Float64Array,
): void {
  const draws = winners.length;
  const [won, sums] = [new Float64Array(K), new Float64Array(K)];
  for (let draw = 0; draw < draws; draw += 1) {
    const bloc = winners[draw]!;
    won[bloc]! += 1;
    sums[bloc]! += rows[from + draw]!;
  }
  let all = 0;
  for (let bloc = 0; bloc < K; bloc += 1) all += sums[bloc]!;
  weights.fill(0);
  for (let bloc = 0; bloc < K; bloc += 1)
    if (keys[bloc]! >= 0) weights[keys[bloc]!] = (sums[bloc]! - (all * won[bloc]!) / draws) / (draws - 1);
}

/** Moves a row by every total's weight, two totals at a time. */
function move(rows: Float32Array, from: number, draws: number, { moves, weights }: Step): void {
  for (let at = 0; at < weights.length; at += 2) {
    const [first, second] = [weights[at]!, weights[at + 1] ?? 0];
    if (first === 0 && second === 0) continue;
    const row = at * draws;
    const next = at + 1 < weights.length ? row + draws : row;
    for (let draw = 0; draw < draws; draw += 1)
      rows[from + draw]! += first * moves[row + draw]! + second * moves[next + draw]!;
  }
}
