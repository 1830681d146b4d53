import { nationalGaps } from './common-errors.ts';
import type { LaidOut } from './lay-out.ts';
import { BLOCK } from './words.ts';

/** Steps in which what the country does is told apart: a millionth of a vote share is enough to put draws in order. */
const STEPS = 1 << 20;

/**
 * The draws of a block, those side by side in which the country moves alike between the two parties whose errors are largest: what is true
 * of the worst of some draws is then nearly true of each. The order depends on the errors in common alone, not on which seats there are.
 */
export function alikeTogether(laid: LaidOut, seed: number, block: number): Int32Array {
  const [one, other] = leastCertain(laid);
  const first = block * BLOCK;
  // Numbers that hold the gap above and the draw below are sorted without asking a function for each comparison.
  const keys = nationalGaps(laid, seed, { first, count: BLOCK }, one, other).map(
    (gap, at) => Math.floor(gap * STEPS) * BLOCK + at,
  );
  return Int32Array.from(keys.sort(), (key) => first + (key - Math.floor(key / BLOCK) * BLOCK));
}

function leastCertain({ parties, outlook: { nationalError } }: LaidOut): [number, number] {
  const order = Array.from({ length: parties }, (_, party) => party).sort(
    (a, b) => nationalError[b]! - nationalError[a]! || a - b,
  );
  return [order[0]!, order[1] ?? order[0]!];
}
