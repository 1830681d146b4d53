/**
 * Moves label positions apart so that neighbours are at least `gap` from each other and all lie between `low` and `high`,
 * keeping their order and moving each as little as a single pass down and back up allows.
 *
 * When they cannot all fit, they are spaced evenly over the room there is.
 *
 * @example
 * spread([10, 12, 50], 10, 0, 100) // => [10, 20, 50]
 * spread([95, 97], 10, 0, 100) // => [90, 100]
 */
export function spread(wanted: readonly number[], gap: number, low: number, high: number): number[] {
  const order = wanted.map((_, i) => i).sort((a, b) => wanted[a]! - wanted[b]! || a - b);
  const room = order.length > 1 ? Math.min(gap, (high - low) / (order.length - 1)) : gap;
  const placed = [...wanted];
  let floor = low;
  for (const i of order) {
    placed[i] = Math.max(placed[i]!, floor);
    floor = placed[i] + room;
  }
  let ceiling = high;
  for (const i of order.toReversed()) {
    placed[i] = Math.min(placed[i]!, ceiling);
    ceiling = placed[i] - room;
  }
  return placed;
}
