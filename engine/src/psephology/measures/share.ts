import type { Ratio } from '../ratio.ts';
import { requireTally } from '../tally.ts';
import type { Tally } from '../tally.ts';

/**
 * Share of the vote: votes ÷ valid votes.
 *
 * Unit: a fraction of the valid vote, from 0 to 1; times 100 for per cent.
 * Source: House of Commons Library, general election results briefings (shares are of valid votes; rejected papers are left out).
 *
 * @throws WrongInput when either is not a count, nobody voted, or the votes are more than the valid votes.
 * @example
 * share({ votes: 22950, valid: 47738 }) // => ratio(22950, 47738)
 */
export function share({ votes, valid }: Tally): Ratio {
  requireTally(votes, valid);
  return { num: BigInt(votes), den: BigInt(valid) };
}
