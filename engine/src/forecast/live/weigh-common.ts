import { K } from '../blocs/index.ts';
import type { Drawn } from './drawn.ts';
import { fold, productsBetween, productsWith, squaresOf } from './folded.ts';
import type { Taken } from './move-seat.ts';
import { centred } from './small-matrix.ts';

/** Correlations nearer to nought than this many times what chance gives are taken for nought. */
const DAMPING = 1.5;

/**
 * Covariance of every entry, in what it has in common with other seats, with each total, damped: entries × 8.
 *
 * @param spread 8 × draws: totals less their means
 * @param deviations 8: of the totals
 * @param variation entries: see `firstVariation`
 * @param taken the steps that moved the entries before
 */
export function weighCommon(
  drawn: Drawn,
  spread: Float64Array,
  deviations: Float64Array,
  variation: Float64Array,
  taken: readonly Taken[],
): Float64Array {
  const { draws } = drawn;
  const out = new Float64Array(drawn.blocs.length * K);
  const products = productsAfter(drawn, spread, taken);
  const threshold = DAMPING / Math.sqrt(draws);
  for (let entry = 0; entry < drawn.blocs.length; entry += 1) {
    const sums = products(entry);
    const deviation = Math.sqrt(Math.max(variation[entry]! / draws, 0));
    for (let bloc = 0; bloc < K; bloc += 1) {
      const covariance = sums[bloc]! / (draws - 1);
      const correlation = Math.abs(covariance) / Math.max(deviation * deviations[bloc]!, 1e-9);
      if (correlation > threshold) out[entry * K + bloc] = covariance * (1 - threshold / correlation);
    }
  }
  return out;
}

/** By entry, the sum over all draws of squares of what it has in common with other seats, less its mean, before the exit poll. */
export function firstVariation(drawn: Drawn): Float64Array {
  const { draws, views, blocs, centres, ofField } = drawn;
  const count = views.length;
  return Float64Array.from(blocs, (_, entry) => {
    let [sum, mean] = [0, 0];
    for (let view = 0; view < count; view += 1)
      mean += (centres[entry * count + view]! * 2 * views[view]!.half) / draws;
    for (let view = 0; view < count; view += 1) {
      const centre = centres[entry * count + view]! - mean;
      const squares = ofField[entry * count + view]! ** 2 * squaresOf(drawn, entry, view);
      sum += 2 * (squares + views[view]!.half * centre * centre);
    }
    return sum;
  });
}

/** Adds to every entry's variation, in place, what a step changes in it. */
export function varyFurther(drawn: Drawn, variation: Float64Array, step: Taken, taken: readonly Taken[]): void {
  const moves = centred(step.moves, K);
  const products = productsAfter(drawn, moves, taken);
  const between = productsBetween(moves, moves);
  for (let entry = 0; entry < variation.length; entry += 1) {
    const sums = products(entry);
    for (let one = 0; one < K; one += 1) {
      const weight = step.common[entry * K + one]!;
      if (weight === 0) continue;
      let sum = 2 * sums[one]!;
      for (let other = 0; other < K; other += 1) sum += step.common[entry * K + other]! * between[one * K + other]!;
      variation[entry]! += weight * sum;
    }
  }
}

/**
 * The products of what an entry has in common with other seats, as earlier steps have moved it, with eight rows of mean 0. The answer is
 * good until the next.
 */
function productsAfter(drawn: Drawn, rows: Float64Array, taken: readonly Taken[]): (entry: number) => Float64Array {
  const folded = fold(drawn, rows);
  const moved = taken.map(({ moves, common }) => ({ common, between: productsBetween(moves, rows) }));
  const out = new Float64Array(K);
  return (entry) => {
    productsWith(drawn, entry, folded, out);
    for (const { common, between } of moved)
      for (let by = 0; by < K; by += 1) {
        const weight = common[entry * K + by]!;
        if (weight !== 0) for (let bloc = 0; bloc < K; bloc += 1) out[bloc]! += weight * between[by * K + bloc]!;
      }
    return out;
  };
}
