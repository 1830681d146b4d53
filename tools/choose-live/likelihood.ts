import { BLOCS, K } from '../../engine/src/forecast/index.ts';
import { cholesky } from '../../engine/src/forecast/live/cholesky.ts';
import { SCALE_WEIGHT, type View } from '../../engine/src/forecast/live/constants.ts';
import { membersOf } from '../../engine/src/forecast/live/members.ts';
import { ownFeaturesOf } from '../../engine/src/forecast/live/own-features.ts';
import { scaleAt } from '../../engine/src/forecast/live/scale.ts';
import { covariancesOf, placeOf } from './covariance.ts';
import type { PastNight } from './nights.ts';

/** A bloc with fewer seats than this tells nothing. */
const LEAST_SEATS = 10;

/**
 * How likely a view makes what a night's first expectation left unexplained, the logarithm: for each bloc a multivariate t, its scale an inverse
 * gamma belief of `SCALE_WEIGHT` seats (A. Gelman et al., Bayesian Data Analysis, 3rd ed., §3.2), less what no view changes.
 */
export function likelihoodOf(past: PastNight): (view: View) => number {
  const { night, prior } = past;
  const covariances = covariancesOf(past);
  const blocs = BLOCS.map((_, bloc) => leftIn(past, bloc)).filter(({ counted }) => counted.length >= LEAST_SEATS);
  return ({ shared, own, scale }) => {
    const covariance = covariances(shared);
    const factors = new Map<string, Float64Array>();
    return blocs.reduce((sum, { bloc, counted, key, left }) => {
      const lower = factors.get(key) ?? factorAmong(covariance, counted);
      factors.set(key, lower);
      const features = ownFeaturesOf(night, prior.shares, bloc, counted, own).filter(({ amplitude }) => amplitude > 0);
      const columns = features.map(({ column, amplitude }) => column.map((each) => each * Math.sqrt(amplitude)));
      return sum + logStudent(lower, left, columns, scale);
    }, 0);
  };
}

/** What came less what was expected in the seats where a bloc stood and votes were counted, in units of `scaleAt`. */
function leftIn({ night, outcome, prior }: PastNight, bloc: number) {
  const counted = membersOf(night, bloc).filter((seat) => outcome.valid[seat]! > 0);
  const left = Float64Array.from(counted, (seat) => {
    const [came, expected] = [outcome.shares[seat * K + bloc]!, prior.shares[seat * K + bloc]!];
    return (came - expected) / scaleAt(expected, bloc);
  });
  return { bloc, counted, key: counted.join(), left };
}

/** The factor of the covariance of seats by what all blocs share and the seats' own noise. */
function factorAmong(covariance: Float64Array, seats: Int32Array): Float64Array {
  const n = seats.length;
  const matrix = new Float64Array(n * n);
  for (let row = 0; row < n; row += 1)
    for (let column = 0; column <= row; column += 1)
      matrix[row * n + column] = covariance[placeOf(seats[row]!, seats[column]!)]!;
  return cholesky(matrix, n, 1);
}

/** @param columns what else makes the values vary together: the covariance is L L′ and each column times itself (by Woodbury's formula) */
function logStudent(
  lower: Float64Array,
  values: Float64Array,
  columns: readonly Float64Array[],
  scale: number,
): number {
  const [n, k] = [values.length, columns.length];
  const white = whitened(lower, values);
  const besides = columns.map((column) => whitened(lower, column));
  const between = Float64Array.from({ length: k * k }, (_, at) => dot(besides[Math.floor(at / k)]!, besides[at % k]!));
  const inner = cholesky(between, k, 1);
  const explained = whitened(
    inner,
    Float64Array.from(besides, (column) => dot(column, white)),
  );
  const squares = dot(white, white) - dot(explained, explained);
  const tail = ((SCALE_WEIGHT + n) / 2) * Math.log1p(squares / (SCALE_WEIGHT * scale ** 2));
  return -halfLogDeterminant(lower, n) - halfLogDeterminant(inner, k) - n * Math.log(scale) - tail;
}

/** L⁻¹ times the values. */
function whitened(lower: Float64Array, values: Float64Array): Float64Array {
  const out = values.slice();
  const n = out.length;
  for (let row = 0; row < n; row += 1) {
    let left = out[row]!;
    for (let at = 0; at < row; at += 1) left -= lower[row * n + at]! * out[at]!;
    out[row] = left / lower[row * (n + 1)]!;
  }
  return out;
}

function halfLogDeterminant(lower: Float64Array, n: number): number {
  let sum = 0;
  for (let row = 0; row < n; row += 1) sum += Math.log(lower[row * (n + 1)]!);
  return sum;
}

function dot(one: Float64Array, other: Float64Array): number {
  return one.reduce((sum, each, at) => sum + each * other[at]!, 0);
}
