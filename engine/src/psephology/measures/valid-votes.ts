import { requireCount, requireCounts } from '../wrong-input.ts';

/**
 * Valid votes: the votes of all candidates of a contest together. Rejected papers are not among them. Only right when every
 * candidate is in the list.
 *
 * Unit: votes. Source: Representation of the People Act 1983, Sch. 1 rules 45 to 47 (votes counted, papers rejected).
 *
 * @throws WrongInput when a candidate's votes, or their sum, are not a whole number of 0 or more.
 * @example
 * validVotes([22950, 22343, 1597, 848]) // => 47738
 */
export function validVotes(votes: readonly number[]): number {
  requireCounts('votes', votes);
  const sum = votes.reduce((total, polled) => total + polled, 0);
  requireCount('the sum of votes', sum);
  return sum;
}
