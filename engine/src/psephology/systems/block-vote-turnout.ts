import type { Ratio } from '../ratio.ts';
import { turnout } from '../measures/turnout.ts';
import { requireCount, requireCounts, requireSome, requireWithin } from '../wrong-input.ts';

/** Turnout, or why there is none: votes are not voters where each has several. */
export type BlockVoteTurnout =
  { readonly kind: 'turnout'; readonly turnout: Ratio } | { readonly kind: 'needs ballot papers' };

/**
 * Turnout of a ward where each voter has as many votes as there are seats: ballot papers ÷ electorate. Votes cannot stand in for papers, as
 * nobody has to use all of theirs; without papers the answer is that they are needed. Votes are taken only to catch a figure for papers
 * that cannot be right.
 *
 * Unit: a fraction of the registered electors, from 0 to 1. `papers`: the valid ones for turnout, all in the box for ballot-box turnout.
 * Source: Rallings and Thrasher, Local Elections Handbooks, whose turnout is of ballot papers.
 *
 * @throws WrongInput when figures are not counts, nobody was registered, more papers than electors, or more votes than papers allow.
 * @example
 * blockVoteTurnout({ votes: [1021, 659, 580, 561, 390, 340, 281, 275, 258], seats: 2, papers: 2371, electorate: 9270 }) // => { kind: 'turnout', turnout: ratio(2371, 9270) }
 * blockVoteTurnout({ votes: [1021, 659, 580, 561, 390, 340, 281, 275, 258], seats: 2, papers: undefined, electorate: 9270 }) // => { kind: 'needs ballot papers' }
 */
export function blockVoteTurnout(ward: {
  readonly votes: readonly number[];
  readonly seats: number;
  readonly papers: number | undefined;
  readonly electorate: number;
}): BlockVoteTurnout {
  const { votes, seats, papers, electorate } = ward;
  requireCounts('votes', votes);
  requireSome('seats', seats);
  requireSome('electorate', electorate);
  if (papers === undefined) return { kind: 'needs ballot papers' };
  requireCount('papers', papers);
  const cast = votes.reduce((sum, each) => sum + each, 0);
  requireWithin('the sum of votes', cast, 'papers × seats', papers * seats);
  requireWithin('papers', papers, 'electorate', electorate);
  return { kind: 'turnout', turnout: turnout({ valid: papers, electorate }) };
}
