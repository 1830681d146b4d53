import { normalBelow, ROOT_OF_TWO_PI } from './normal.ts';

/** The grid of shares that win probabilities are summed over: −0.05 to 1 by hundredths. */
const POINTS = 106;
const FIRST = -0.05;
const STEP = 0.01;
const LEAST = 1e-12;

/** Standard deviations beyond which a density adds nothing to a sum of doubles, and a distribution function is 0 or 1. */
const REACH = 8.5;
/** What one point adds to a sum of about a hundred is left out below this. */
const NOTHING = 1e-15;

/** Room for one seat's sums, so that none is asked for anew in every seat. */
export interface SeatWork {
  readonly density: Float64Array;
  readonly below: Float64Array;
  readonly z: Float64Array;
  /** The points within reach of each stander: from the first to before the last. */
  readonly from: Int32Array;
  readonly to: Int32Array;
  /** Win probability of each of the seat's standers. */
  readonly probability: Float64Array;
  /** Standers × standers: how the probability of the first changes with the mean share of the second. */
  readonly slope: Float64Array;
}

/** Makes room for a seat of at most so many standers. */
export function seatWork(most: number): SeatWork {
  return {
    density: new Float64Array(POINTS * most),
    below: new Float64Array(POINTS * most),
    z: new Float64Array(POINTS * most),
    from: new Int32Array(most),
    to: new Int32Array(most),
    probability: new Float64Array(most),
    slope: new Float64Array(most * most),
  };
}

/**
 * The probability of each stander to come first, shares being independent and normal: P = ∫ φ((x − μ)/σ)/σ Π Φ((x − μ_q)/σ_q) dx on a grid,
 * made to add to 1; and its derivative by every μ, σ being a function of μ (METHODS §3.3).
 *
 * @param count standers of the seat; `mean`, `sd` and `sdSlope` (dσ/dμ) hold as many, as fractions of the vote
 */
export function seatProbabilities(
  work: SeatWork,
  count: number,
  mean: Float64Array,
  sd: Float64Array,
  sdSlope: Float64Array,
): void {
  const { probability } = work;
  for (let who = 0; who < count; who += 1) tabulate(work, who, mean[who]!, sd[who]!);
  probability.fill(0);
  work.slope.fill(0);
  for (let who = 0; who < count; who += 1)
    for (let point = work.from[who]!; point < work.to[who]!; point += 1) addPoint(work, count, who, point, sd, sdSlope);
  let all = 0;
  for (let who = 0; who < count; who += 1) all += probability[who]!;
  all = Math.max(all, LEAST);
  for (let who = 0; who < count; who += 1) probability[who]! /= all;
  normaliseSlopes(work, count, all);
}

/** One stander's density and distribution function at the points within reach; 0 below them and 1 above. */
function tabulate({ density, below, z, from, to }: SeatWork, who: number, mean: number, sd: number): void {
  const row = who * POINTS;
  from[who] = Math.min(Math.max(Math.ceil((mean - REACH * sd - FIRST) / STEP), 0), POINTS);
  to[who] = Math.min(Math.max(Math.floor((mean + REACH * sd - FIRST) / STEP) + 1, 0), POINTS);
  below.fill(0, row, row + from[who]!);
  below.fill(1, row + to[who]!, row + POINTS);
  for (let point = from[who]!; point < to[who]!; point += 1) {
    const away = (FIRST + STEP * point - mean) / sd;
    const height = Math.exp(-0.5 * away * away);
    z[row + point] = away;
    density[row + point] = height;
    below[row + point] = normalBelow(away, height);
  }
}

/** One point of the grid: what a stander's density there times the others' distribution functions adds. */
function addPoint(
  { density, below, z, from, to, probability, slope }: SeatWork,
  count: number,
  who: number,
  point: number,
  sd: Float64Array,
  sdSlope: Float64Array,
): void {
  let first = density[who * POINTS + point]! / sd[who]!;
  for (let other = 0; other < count; other += 1) if (other !== who) first *= below[other * POINTS + point]!;
  if (first < NOTHING) return;
  probability[who]! += first;
  for (let by = 0; by < count; by += 1) {
    if (point < from[by]! || point >= to[by]!) continue;
    const at = by * POINTS + point;
    const dz = -(1 + z[at]! * sdSlope[by]!) / sd[by]!;
    slope[who * count + by]! +=
      by === who
        ? first * (-z[at]! * dz - sdSlope[by]! / sd[by]!)
        : (first * dz * density[at]!) / (below[at]! * ROOT_OF_TWO_PI);
  }
}

function normaliseSlopes({ probability, slope }: SeatWork, count: number, all: number): void {
  for (let by = 0; by < count; by += 1) {
    let column = 0;
    for (let who = 0; who < count; who += 1) column += slope[who * count + by]!;
    for (let who = 0; who < count; who += 1) {
      const at = who * count + by;
      slope[at] = (slope[at]! - probability[who]! * column) / all;
    }
  }
}
