/**
 * Uniform change: the old share plus the group's change. D. E. Butler, in the Nuffield studies from 1951.
 *
 * @param share old share in the seat, a fraction, as all others here
 * @param before old share in the group the seat belongs to
 * @param after new share in the group
 *
 * @example
 * uniform(0.5, 0.25, 0.125) // => 0.375
 */
export function uniform(share: number, before: number, after: number): number {
  return share + after - before;
}
