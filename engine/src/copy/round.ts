import type { Ratio } from '../psephology/index.ts';

/**
 * An exact number as decimal digits, rounded half away from zero, once. A value that rounds to nothing has no sign.
 *
 * @example
 * fixed(ratio(1, 4), 1) // => '0.3'
 * fixed(ratio(-1, 4), 1) // => '-0.3'
 * fixed(ratio(-1, 100), 1) // => '0.0'
 * fixed(ratio(7, 2), 0) // => '4'
 */
export function fixed(value: Ratio, places: number): string {
  const scale = POWERS[places] ?? 10n ** BigInt(places);
  const size = value.num < 0n ? -value.num : value.num;
  const units = (2n * size * scale + value.den) / (2n * value.den);
  const digits = units.toString().padStart(places + 1, '0');
  const text = places === 0 ? digits : `${digits.slice(0, -places)}.${digits.slice(-places)}`;
  return value.num < 0n && units > 0n ? `-${text}` : text;
}

/** Powers of ten for as many places as files have. */
const POWERS: readonly bigint[] = Array.from({ length: 13 }, (_, places) => 10n ** BigInt(places));

/**
 * A fraction as hundredths: 0.5 is 50.0. For per cent and for points.
 *
 * @example
 * hundredths(ratio(607, 95476), 1) // => '0.6'
 */
export function hundredths(value: Ratio, places: number): string {
  return fixed({ num: value.num * 100n, den: value.den }, places);
}

/**
 * Whether a value that is not 0 would print as 0.
 *
 * @example
 * roundsToNothing(ratio(2, 10_000), 1) // => true
 * roundsToNothing(ratio(0), 1) // => false
 */
export function roundsToNothing(fraction: Ratio, places: number): boolean {
  return fraction.num !== 0n && !/[1-9]/.test(hundredths(fraction, places));
}

/**
 * An exact number with as many digits as a reader of data can use: twelve decimals, no zeros at the end. For files, not for print.
 *
 * @example
 * decimalText(ratio(1, 3)) // => '0.333333333333'
 * decimalText(ratio(1, 4)) // => '0.25'
 * decimalText(ratio(2)) // => '2'
 */
export function decimalText(value: Ratio): string {
  return fixed(value, 12).replace(/\.?0+$/, '');
}
