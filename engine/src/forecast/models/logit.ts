import { K } from '../blocs/blocs.ts';
import type { Night } from '../blocs/night.ts';
import type { Change } from './change.ts';

/** Keeps the logarithm of an empty share finite. */
const EDGE = 1e-3;
const WIDEST = 8;
const HALVINGS = 50;

/**
 * One shift on the logistic scale for each bloc and group, logit(s) = logit(s⁰) + c, with c such that the mean of the new shares is the group's.
 *
 * @param weights n valid votes that the mean is taken with: the new ones where they are known
 * @returns n × 8, before `standing` is applied
 */
export function logit(night: Night, { groupOf, after }: Change, weights: Float64Array): Float64Array {
  const odds = night.before.map((share) => Math.log((share + EDGE) / (1 - share + EDGE)));
  const into = new Float64Array(odds.length);
  const groups = Map.groupBy(Array.from(groupOf.keys()), (seat) => groupOf[seat]!);
  for (const [group, seats] of groups) {
    const all = seats.reduce((sum, seat) => sum + weights[seat]!, 0);
    for (let bloc = 0; bloc < K; bloc += 1) {
      const wanted = after[group * K + bloc]!;
      let [low, high] = [-WIDEST, WIDEST];
      let shift = 0;
      for (let halving = 0; halving < HALVINGS; halving += 1) {
        shift = (low + high) / 2;
        let mean = 0;
        for (const seat of seats) mean += (weights[seat]! / all) * logistic(odds[seat * K + bloc]! + shift);
        if (mean < wanted) low = shift;
        else high = shift;
      }
      for (const seat of seats) into[seat * K + bloc] = logistic(odds[seat * K + bloc]! + shift);
    }
  }
  return into;
}

function logistic(x: number): number {
  return 1 / (1 + Math.exp(-x));
}
