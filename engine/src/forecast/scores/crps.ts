/**
 * The continuous ranked probability score of a set of draws: mean |T − a| less half the mean |T − T′|, in the unit of the draws; for one draw
 * it is the absolute error. Source: T. Gneiting and A. E. Raftery, JASA 102 (2007), §4.2.
 *
 * @example
 * crps([10, 10], 12) // => 2
 * crps([0, 4], 2) // => 1
 */
export function crps(draws: ArrayLike<number>, actual: number): number {
  const sorted = Float64Array.from(draws).sort();
  const count = sorted.length;
  let [away, apart] = [0, 0];
  sorted.forEach((draw, place) => {
    away += Math.abs(draw - actual);
    apart += (2 * place + 1 - count) * draw;
  });
  return away / count - apart / count ** 2;
}
