import type { LaidOut } from './lay-out.ts';
import { DIRECTIONS, wordOf, type Keys } from './words.ts';

/** How many groups an outlook gives errors for. */
export function nationsOf({ outlook, parties }: LaidOut): number {
  return outlook.nationError.length / parties;
}

/** Rows of what seats have in common: the country, each nation, each region. */
export function commonRows(laid: LaidOut): number {
  return 1 + nationsOf(laid) + laid.outlook.regionError.length / laid.parties;
}

/** The errors of the country, of each nation and of each region in one draw, as rows of parties. */
export function drawCommon(laid: LaidOut, keys: Keys, errors: Float64Array): void {
  const { nationalError, nationError, regionError } = laid.outlook;
  let row = 0;
  for (const spreads of [nationalError, nationError, regionError]) {
    for (let at = 0; at < spreads.length; at += laid.parties, row += 1) {
      drawRow(laid, keys, row, errors);
      for (let party = 0; party < laid.parties; party += 1) errors[row * laid.parties + party]! *= spreads[at + party]!;
    }
  }
}

/**
 * One row in units of its standard deviations. It is normal: the sum of two vectors from the tables, which between them have so many
 * values that no step can be seen.
 */
function drawRow(laid: LaidOut, keys: Keys, row: number, into: Float64Array): void {
  const { parties, commonRadii, commonDirections } = laid;
  const one = wordOf(keys, 2 * row);
  const other = wordOf(keys, 2 * row + 1);
  const radiusOne = commonRadii[one >>> 20]! * Math.SQRT1_2;
  const radiusOther = commonRadii[other >>> 20]! * Math.SQRT1_2;
  const turnOne = ((one >>> 9) % DIRECTIONS) * parties;
  const turnOther = ((other >>> 9) % DIRECTIONS) * parties;
  for (let party = 0; party < parties; party += 1)
    into[row * parties + party] =
      radiusOne * commonDirections[turnOne + party]! + radiusOther * commonDirections[turnOther + party]!;
}

/**
 * By how much the country's error moves the lead of one party over another in a draw.
 */
export function nationalGap(laid: LaidOut, keys: Keys, one: number, other: number): number {
  const row = new Float64Array(laid.parties);
  drawRow(laid, keys, 0, row);
  return row[one]! * laid.outlook.nationalError[one]! - row[other]! * laid.outlook.nationalError[other]!;
}
