import fc from 'fast-check';
import { approximate } from './index.ts';
import type { Ratio } from './index.ts';

/** Points to so many decimals, for comparing with a printed figure. None of the elections used lies near a rounding edge. */
export function points(value: Ratio, decimals: number): string {
  return (100 * approximate(value)).toFixed(decimals);
}

/** Votes of the candidates of a contest in which somebody voted; often small, so that ties are common. */
export const contests = (minimum = 2) =>
  fc
    .array(fc.oneof(fc.nat(5), fc.nat(60_000)), { minLength: minimum, maxLength: 12 })
    .filter((votes) => votes.some((polled) => polled > 0));

/** The same list in another order, and where each new position came from. */
export const relabelled = <Item>(items: readonly Item[]) =>
  fc
    .shuffledSubarray(
      items.map((_, index) => index),
      { minLength: items.length, maxLength: items.length },
    )
    .map((from) => ({ from, items: from.map((index) => items[index]!) }));
