import { share } from '../measures/share.ts';
import type { Ratio } from '../ratio.ts';
import { requireCount } from '../wrong-input.ts';

/** A candidate's votes, under the party they count towards. Give each independent a party of their own, or the best stands for all. */
export interface WardCandidate {
  readonly party: string;
  readonly votes: number;
}

/**
 * Party votes in a ward with several seats: each party's best candidate stands for it, since a voter's several votes are one voter.
 *
 * Unit: votes. Source: Rallings and Thrasher, Local Elections Handbooks ("top vote" method).
 *
 * @throws WrongInput when votes are not counts.
 * @example
 * topVotes([{ party: 'lab', votes: 936 }, { party: 'lab', votes: 876 }, { party: 'green', votes: 450 }]) // => new Map([['lab', 936], ['green', 450]])
 */
export function topVotes(candidates: readonly WardCandidate[]): Map<string, number> {
  const top = new Map<string, number>();
  for (const [index, { party, votes }] of candidates.entries()) {
    requireCount(`candidates[${index}].votes`, votes);
    top.set(party, Math.max(votes, top.get(party) ?? 0));
  }
  return top;
}

/**
 * Party shares in a ward with several seats: each party's top vote over the sum of all parties' top votes. Never over all votes, and never
 * over ballot papers.
 *
 * Unit: a fraction of the sum of top votes. Source: as `topVotes`.
 *
 * @throws WrongInput when votes are not counts, or nobody has any: where nobody voted there are no shares.
 * @example
 * topVoteShares([{ party: 'lab', votes: 936 }, { party: 'lab', votes: 876 }, { party: 'green', votes: 450 }]).get('lab') // => ratio(936, 1386)
 */
export function topVoteShares(candidates: readonly WardCandidate[]): Map<string, Ratio> {
  const top = topVotes(candidates);
  const valid = [...top.values()].reduce((sum, votes) => sum + votes, 0);
  return new Map([...top].map(([party, votes]) => [party, share({ votes, valid })]));
}
