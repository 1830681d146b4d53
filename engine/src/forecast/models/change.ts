import { K } from '../blocs/blocs.ts';
import type { Night, Outcome } from '../blocs/night.ts';

/** Whose change is given to a seat. */
export const REACHES = ['Great Britain', 'nation', 'region'] as const;
export type Reach = (typeof REACHES)[number];

/** What changed between two elections: for each group of seats the share of each bloc before and after. */
export interface Change {
  /** The group of each seat. */
  readonly groupOf: Uint8Array;
  /** Groups × 8, as fractions of all valid votes of the group. */
  readonly before: Float64Array;
  readonly after: Float64Array;
}

/** The group of each seat: all one, or by nation, or by official region. */
export function groupsOf(night: Night, reach: Reach): Uint8Array {
  if (reach === 'Great Britain') return new Uint8Array(night.seats);
  if (reach === 'nation') return night.nation;
  const regions = [...new Set(night.region)].sort();
  return Uint8Array.from(night.region, (region) => regions.indexOf(region));
}

/**
 * The blocs' shares of all valid votes of each group, groups × 8. The Speaker's seat, now or at the base, is left out.
 *
 * @param shares n × 8
 * @param weights n valid votes
 */
export function groupShares(
  night: Night,
  groupOf: Uint8Array,
  shares: Float64Array,
  weights: Float64Array,
): Float64Array {
  const groups = groupOf.reduce((most, group) => Math.max(most, group), 0) + 1;
  const sums = new Float64Array(groups * K);
  const all = new Float64Array(groups);
  for (let seat = 0; seat < night.seats; seat += 1) {
    if (night.speaker[seat] || night.speakerBefore[seat]) continue;
    const group = groupOf[seat]!;
    all[group]! += weights[seat]!;
    for (let bloc = 0; bloc < K; bloc += 1) sums[group * K + bloc]! += shares[seat * K + bloc]! * weights[seat]!;
  }
  return sums.map((sum, at) => sum / Math.max(all[Math.floor(at / K)]!, 1));
}

/** What really changed at an election: for back-tests. */
export function trueChange(night: Night, outcome: Outcome, reach: Reach): Change {
  const groupOf = groupsOf(night, reach);
  return {
    groupOf,
    before: groupShares(night, groupOf, night.before, night.validBefore),
    after: groupShares(night, groupOf, outcome.shares, outcome.valid),
  };
}
