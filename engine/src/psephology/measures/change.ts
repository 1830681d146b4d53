import type { Ratio } from '../ratio.ts';
import { requireTally } from '../tally.ts';
import type { Tally } from '../tally.ts';

/**
 * Change in share of the vote: share now − share at the baseline, for one party. A party that did not stand in one of the two has
 * no change, so there is no way to ask for it.
 *
 * Unit: a fraction of the valid vote, from −1 to 1; times 100 for percentage points (points, never per cent).
 * Source: House of Commons Library, general election results briefings.
 *
 * @throws WrongInput when a figure is not a count, nobody voted, or votes are more than valid votes.
 * @example
 * change({ votes: 55, valid: 100 }, { votes: 20, valid: 50 }) // => ratio(750, 5000)
 */
export function change(now: Tally, baseline: Tally): Ratio {
  requireTally(now.votes, now.valid, 'now.');
  requireTally(baseline.votes, baseline.valid, 'baseline.');
  const valid = BigInt(now.valid);
  const validThen = BigInt(baseline.valid);
  return { num: BigInt(now.votes) * validThen - BigInt(baseline.votes) * valid, den: valid * validThen };
}
