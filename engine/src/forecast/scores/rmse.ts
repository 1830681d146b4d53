/**
 * The root mean square of the differences of two equally long rows, in their unit.
 *
 * @throws Error when the rows differ in length.
 *
 * @example
 * rmse([3, 0], [0, 4]) // => Math.sqrt(12.5)
 */
export function rmse(forecast: ArrayLike<number>, actual: ArrayLike<number>): number {
  if (forecast.length !== actual.length)
    throw new Error(`The rows have ${forecast.length} and ${actual.length} figures; give as many of each.`);
  let sum = 0;
  for (let at = 0; at < forecast.length; at += 1) sum += (forecast[at]! - actual[at]!) ** 2;
  return Math.sqrt(sum / forecast.length);
}
