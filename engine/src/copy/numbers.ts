import type { Ratio } from '../psephology/index.ts';
import { fixed, hundredths, roundsToNothing } from './round.ts';

/** How a newsroom writes `%` in sentences. Tables and lists always have the sign. */
export type PercentWord = 'per cent' | 'percent' | '%';

/**
 * A whole number with commas.
 *
 * @example
 * thousands(13925) // => '13,925'
 * thousands(607) // => '607'
 */
export function thousands(value: number | bigint): string {
  return String(value).replaceAll(/\B(?=(\d{3})+$)/g, ',');
}

/**
 * A fraction with a per cent sign, for tables.
 *
 * @example
 * percent(ratio(22950, 47738)) // => '48.1%'
 */
export function percent(fraction: Ratio, places = 1): string {
  return `${hundredths(fraction, places)}%`;
}

/**
 * A majority as a share of the vote: two decimals below 0.1, and never nothing, so that a close seat does not read as a tie.
 *
 * @example
 * majorityPercent(ratio(2, 41822)) // => 'less than 0.01%'
 * majorityPercent(ratio(607, 47738)) // => '1.3%'
 * majorityPercent(ratio(15, 41_000)) // => '0.04%'
 */
export function majorityPercent(fraction: Ratio): string {
  return neverNothing(fraction, fraction.num * 1000n < fraction.den ? 2 : 1);
}

/**
 * A required swing: never printed as nothing while something is required.
 *
 * @example
 * swingPercent(ratio(607, 95476)) // => '0.6%'
 * swingPercent(ratio(2, 10_000)) // => 'less than 0.1%'
 * swingPercent(ratio(2, 10_000), 2) // => '0.02%'
 */
export function swingPercent(fraction: Ratio, places = 1): string {
  return neverNothing(fraction, places);
}

function neverNothing(fraction: Ratio, places: number): string {
  if (!roundsToNothing(fraction, places)) return percent(fraction, places);
  return `less than ${fixed({ num: 1n, den: 10n ** BigInt(places) }, places)}%`;
}

/**
 * A change in share in points: with its sign, a true minus, and no sign at all for no change.
 *
 * @example
 * points(ratio(32, 1000)) // => '+3.2'
 * points(ratio(-1, 1000)) // => '−0.1'
 * points(ratio(-1, 10_000)) // => '0.0'
 */
export function points(fraction: Ratio, places = 1): string {
  const text = hundredths(fraction, places);
  if (text.startsWith('-')) return trueMinus(text);
  return /[1-9]/.test(text) ? `+${text}` : text;
}

/**
 * A net change in seats.
 *
 * @example
 * netChange(30) // => '+30'
 * netChange(-2) // => '−2'
 * netChange(0) // => '0'
 */
export function netChange(seats: number): string {
  return seats > 0 ? `+${thousands(seats)}` : seats < 0 ? `−${thousands(-seats)}` : '0';
}

/** The sign of arithmetic for the screen; files keep the hyphen. */
export function trueMinus(text: string): string {
  return text.replace(/^-/, '−');
}
