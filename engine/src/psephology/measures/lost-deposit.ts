import { requireTally } from '../tally.ts';
import type { Tally } from '../tally.ts';

/**
 * Whether a candidate at a parliamentary election loses the deposit: having polled not more than one-twentieth of the votes of all
 * candidates. Exactly one-twentieth is lost; one vote above it is saved. Tested on whole votes: 20 × votes ≤ valid votes.
 *
 * Source: Representation of the People Act 1983, Sch. 1 rule 53(4), with the one-twentieth of the Representation of the People Act
 * 1985; before that it was one-eighth, which this does not test.
 *
 * @throws WrongInput when a figure is not a count, nobody voted, or the votes are more than the valid votes.
 * @example
 * losesDeposit({ votes: 2386, valid: 47738 }) // => true
 * losesDeposit({ votes: 2387, valid: 47738 }) // => false
 * losesDeposit({ votes: 5, valid: 100 }) // => true
 */
export function losesDeposit({ votes, valid }: Tally): boolean {
  requireTally(votes, valid);
  return 20n * BigInt(votes) <= BigInt(valid);
}
