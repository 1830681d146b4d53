/** A party with less than this of a group's votes is new there: it has no shares that could be multiplied. */
const NEW = 0.003;

/**
 * Proportional change: a party keeps or gains the same part of its old share everywhere; a new one has the group's share everywhere.
 *
 * @example
 * proportional(0.5, 0.25, 0.125) // => 0.25
 * proportional(0, 0, 0.125) // => 0.125
 */
export function proportional(share: number, before: number, after: number): number {
  return (before > 0 ? share * (after / before) : 0) + (before < NEW ? after : 0);
}
