import { CELLS_PER_SD, NORMAL_TABLE, OF_A_CELL, REACH } from './normal-table.ts';
import { ROOT_OF_TWO_PI } from './normal.ts';

/** The grid of shares that win probabilities are summed over: −0.05 to 1 by hundredths. */
const POINTS = 106;
const FIRST = -0.05;
const STEP = 0.01;
const LEAST = 1e-12;
/** What one point adds to a sum of about a hundred is left out below this. */
const NOTHING = 1e-8;

/** Room for one seat's sums, so that none is asked for anew in every seat. */
export interface SeatWork {
  /** Standers × points: (x − μ)/σ; the density without its constant; the distribution function; its slope by the mean, in its own parts. */
  readonly z: Float64Array;
  readonly density: Float64Array;
  readonly below: Float64Array;
  readonly belowSlope: Float64Array;
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
    z: new Float64Array(POINTS * most),
    density: new Float64Array(POINTS * most),
    below: new Float64Array(POINTS * most),
    belowSlope: new Float64Array(POINTS * most),
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
  for (let who = 0; who < count; who += 1) tabulate(work, who, mean[who]!, sd[who]!, sdSlope[who]!);
  probability.fill(0);
  work.slope.fill(0);
  for (let who = 0; who < count; who += 1) addStander(work, count, who, sd[who]!, sdSlope[who]!);
  let all = 0;
  for (let who = 0; who < count; who += 1) all += probability[who]!;
  all = Math.max(all, LEAST);
  for (let who = 0; who < count; who += 1) probability[who]! /= all;
  normaliseSlopes(work, count, all);
}

/** One stander's density and distribution function at the points within reach; 0 below them and 1 above. */
function tabulate(
  { z, density, below, belowSlope, from, to }: SeatWork,
  who: number,
  mean: number,
  sd: number,
  sdSlope: number,
): void {
  const row = who * POINTS;
  const [start, end] = [pointAt(mean - REACH * sd, Math.ceil), pointAt(mean + REACH * sd, Math.floor) + 1];
  from[who] = start;
  to[who] = Math.min(end, POINTS);
  below.fill(0, row, row + start);
  below.fill(1, row + to[who]!, row + POINTS);
  belowSlope.fill(0, row, row + POINTS);
  for (let point = start; point < to[who]!; point += 1) {
    const away = (FIRST + STEP * point - mean) / sd;
    const along = Math.max((away + REACH) * CELLS_PER_SD, 0);
    const cell = Math.floor(along);
    const u = along - cell;
    const at = cell * OF_A_CELL;
    const t = NORMAL_TABLE;
    const height = t[at]! + u * (t[at + 1]! + u * (t[at + 2]! + u * t[at + 3]!));
    const under = t[at + 4]! + u * (t[at + 5]! + u * (t[at + 6]! + u * t[at + 7]!));
    z[row + point] = away;
    density[row + point] = height;
    below[row + point] = under;
    belowSlope[row + point] = (-(1 + away * sdSlope) * height) / (sd * ROOT_OF_TWO_PI * under);
  }
}

/** The point of the grid at a share, kept on the grid. */
function pointAt(share: number, round: (value: number) => number): number {
  return Math.min(Math.max(round((share - FIRST) / STEP), 0), POINTS);
}

/** What one stander's density times the others' distribution functions adds to its probability, and to its slopes. */
function addStander(
  { z, density, below, belowSlope, from, to, probability, slope }: SeatWork,
  count: number,
  who: number,
  sd: number,
  sdSlope: number,
): void {
  const row = who * POINTS;
  let sum = 0;
  for (let point = from[who]!; point < to[who]!; point += 1) {
    let first = density[row + point]! / sd;
    for (let other = 0; other < count; other += 1) if (other !== who) first *= below[other * POINTS + point]!;
    if (first < NOTHING) continue;
    sum += first;
    for (let by = 0; by < count; by += 1)
      if (by !== who) slope[who * count + by]! += first * belowSlope[by * POINTS + point]!;
    const away = z[row + point]!;
    slope[who * count + who]! += (first * (away * (1 + away * sdSlope) - sdSlope)) / sd;
  }
  probability[who] = sum;
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
