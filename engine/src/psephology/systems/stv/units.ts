import type { Units } from './types.ts';

/** Units of a vote in one vote. */
export function unitsInVote(decimals: number): Units {
  return 10 ** decimals;
}

/**
 * Units as votes, with all the decimals that the rule keeps.
 *
 * @example
 * unitsAsText(118477224, 5) // => '1184.77224'
 * unitsAsText(-5, 2) // => '-0.05'
 */
export function unitsAsText(units: Units, decimals: number): string {
  const digits = String(Math.abs(units)).padStart(decimals + 1, '0');
  const text = decimals === 0 ? digits : `${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`;
  return units < 0 ? `-${text}` : text;
}

/**
 * Units as votes, as the number nearest to it: to print or to draw, not to compare.
 *
 * @example
 * unitsAsNumber(118477224, 5) // => 1184.77224
 */
export function unitsAsNumber(units: Units, decimals: number): number {
  return Number(unitsAsText(units, decimals));
}
