import type { LaidOut } from './lay-out.ts';
import { keysOf, wordOf, type Keys } from './words.ts';

/** The errors of the country, of each nation and of each region in one draw, as rows of parties. */
export function drawCommon(laid: LaidOut, keys: Keys, errors: Float64Array): void {
  for (let row = 0; row * laid.parties < errors.length; row += 1) drawRow(laid, keys, row, errors);
}

/**
 * One row. It is normal: the sum of two vectors from the tables, which between them have so many values that no step can be seen.
 */
function drawRow(laid: LaidOut, keys: Keys, row: number, errors: Float64Array): void {
  const { parties, commonRadii, commonDirections, commonSpreads } = laid;
  const one = wordOf(keys, 2 * row);
  const other = wordOf(keys, 2 * row + 1);
  const radiusOne = commonRadii[one >>> 20]! * Math.SQRT1_2;
  const radiusOther = commonRadii[other >>> 20]! * Math.SQRT1_2;
  const turnOne = Math.imul((one >>> 9) & 2047, parties);
  const turnOther = Math.imul((other >>> 9) & 2047, parties);
  const at = Math.imul(row, parties);
  for (let party = 0; party < parties; party += 1) {
    const ofOne = radiusOne * commonDirections[turnOne + party]!;
    const ofOther = radiusOther * commonDirections[turnOther + party]!;
    errors[at + party] = (ofOne + ofOther) * commonSpreads[at + party]!;
  }
}

/** By how much the country's error moves the lead of one party over another, in `count` draws from `first` on. */
export function nationalGaps(
  laid: LaidOut,
  seed: number,
  { first, count }: { readonly first: number; readonly count: number },
  one: number,
  other: number,
): Float64Array {
  const row = new Float64Array(laid.parties);
  const gaps = new Float64Array(count);
  for (let at = 0; at < count; at += 1) {
    drawRow(laid, keysOf(seed, first + at), 0, row);
    gaps[at] = row[one]! - row[other]!;
  }
  return gaps;
}
