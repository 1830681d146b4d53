import type { Ratio } from './ratio.ts';

/**
 * An ordinary number close to this one. For drawing only: a figure that is printed is rounded from the exact value, and a list is
 * sorted with `compare`.
 *
 * @example
 * approximate(ratio(1, 8)) // => 0.125
 */
export function approximate(a: Ratio): number {
  // Terms too long for a double would give infinity over infinity, so the whole part and 64 bits of the rest go separately.
  const wholePart = a.num / a.den;
  const rest = ((a.num % a.den) << 64n) / a.den;
  return Number(wholePart) + Number(rest) / 2 ** 64;
}
