/** From low to high, both included. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

/**
 * The middle part of a set of draws, by linear interpolation between their order statistics.
 *
 * @param share how much of the draws lies inside: 0.9 leaves a twentieth on each side
 * @throws Error when there are no draws.
 *
 * @example
 * intervalOf([1, 2, 3, 4, 5], 0.5) // => { low: 2, high: 4 }
 */
export function intervalOf(draws: ArrayLike<number>, share = 0.9): Interval {
  if (draws.length === 0) throw new Error('An interval needs at least one draw; none was given.');
  const sorted = Float64Array.from(draws).sort();
  const at = (part: number) => {
    const place = part * (sorted.length - 1);
    const [below, above] = [sorted[Math.floor(place)]!, sorted[Math.ceil(place)]!];
    return below + (above - below) * (place - Math.floor(place));
  };
  return { low: at((1 - share) / 2), high: at((1 + share) / 2) };
}

/**
 * Whether what came lies in an interval, ends included.
 *
 * @example
 * covered({ low: 300, high: 320 }, 320) // => true
 */
export function covered({ low, high }: Interval, actual: number): boolean {
  return low <= actual && actual <= high;
}
