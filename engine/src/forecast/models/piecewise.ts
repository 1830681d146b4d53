/**
 * Losses in proportion, gains added: a falling party keeps the same part of its share everywhere, a rising one gains the same points. The
 * safest rule of one line in back-tests over the general elections of 2010 to 2024.
 *
 * @example
 * piecewise(0.5, 0.25, 0.125) // => 0.25
 * piecewise(0.5, 0.25, 0.375) // => 0.625
 */
export function piecewise(share: number, before: number, after: number): number {
  return after < before ? share * (Math.max(after, 0) / before) : share + after - before;
}
