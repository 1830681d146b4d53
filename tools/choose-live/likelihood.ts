import { BLOCS, K } from '../../engine/src/forecast/index.ts';
import { cholesky } from '../../engine/src/forecast/live/cholesky.ts';
import { SCALE_WEIGHT, type View } from '../../engine/src/forecast/live/constants.ts';
import { covarianceOf } from '../../engine/src/forecast/live/kernel.ts';
import { membersOf } from '../../engine/src/forecast/live/members.ts';
import { ownFeaturesOf } from '../../engine/src/forecast/live/own-features.ts';
import { scaleAt } from '../../engine/src/forecast/live/scale.ts';
import type { PastNight } from './nights.ts';

/** A bloc with fewer seats than this tells nothing. */
const LEAST_SEATS = 10;

/**
 * How likely a view makes what a night's first expectation left unexplained, the logarithm: for each bloc a multivariate t, its scale an inverse
 * gamma belief of `SCALE_WEIGHT` seats (A. Gelman et al., Bayesian Data Analysis, 3rd ed., §3.2), less what no view changes.
 */
export function logLikelihood({ night, outcome, prior }: PastNight, { shared, own, scale }: View): number {
  const covariance = covarianceOf(night, prior.shares, shared);
  const factors = new Map<string, Float64Array>();
  return BLOCS.reduce((sum, _, bloc) => {
    const members = membersOf(night, bloc);
    const features = ownFeaturesOf(night, prior.shares, bloc, members, own).filter(({ amplitude }) => amplitude > 0);
    const counted = [...members.keys()].filter((place) => outcome.valid[members[place]!]! > 0);
    const n = counted.length;
    if (n < LEAST_SEATS) return sum;
    const factor = () => {
      const matrix = new Float64Array(n * n);
      counted.forEach((a, row) =>
        counted.forEach((b, column) => {
          const both = features.reduce((all, each) => all + each.amplitude * each.column[a]! * each.column[b]!, 0);
          matrix[row * n + column] = covariance[members[a]! * night.seats + members[b]!]! + both;
        }),
      );
      return cholesky(matrix, n, 1);
    };
    const key = features.length > 0 ? String(bloc) : counted.map((place) => members[place]).join();
    const lower = factors.get(key) ?? factor();
    factors.set(key, lower);
    const left = counted.map((place) => {
      const at = members[place]! * K + bloc;
      return (outcome.shares[at]! - prior.shares[at]!) / scaleAt(prior.shares[at]!, bloc);
    });
    return sum + logStudent(lower, Float64Array.from(left), scale);
  }, 0);
}

function logStudent(lower: Float64Array, values: Float64Array, scale: number): number {
  const n = values.length;
  let [squares, halfLogDeterminant] = [0, 0];
  for (let row = 0; row < n; row += 1) {
    let sum = values[row]!;
    for (let at = 0; at < row; at += 1) sum -= lower[row * n + at]! * values[at]!;
    values[row] = sum / lower[row * (n + 1)]!;
    squares += values[row]! ** 2;
    halfLogDeterminant += Math.log(lower[row * (n + 1)]!);
  }
  const tail = ((SCALE_WEIGHT + n) / 2) * Math.log1p(squares / (SCALE_WEIGHT * scale ** 2));
  return -halfLogDeterminant - n * Math.log(scale) - tail;
}
