/** A point of a line, from the left and from the top; nothing where there is no value. */
type Point = readonly [x: number, y: number] | null;

/**
 * The path of a line through points, to a tenth of a unit; it is broken where a point is missing, and begins again after.
 *
 * @example
 * brokenLine([[0, 5], [10, 2.52], null, [30, 4]]) // => 'M0.0 5.0L10.0 2.5M30.0 4.0'
 */
export function brokenLine(points: readonly Point[]): string {
  return points
    .map((point, i) => point && `${points[i - 1] ? 'L' : 'M'}${point[0].toFixed(1)} ${point[1].toFixed(1)}`)
    .join('');
}
