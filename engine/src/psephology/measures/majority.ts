import type { Ratio } from '../ratio.ts';
import { requireCount, requireWithin } from '../wrong-input.ts';
import { requireTally } from '../tally.ts';

/**
 * Majority: the winner's votes − the runner-up's, in a contest for one seat. 0 when a lot decided.
 *
 * Unit: votes. Source: House of Commons Library, general election results briefings.
 *
 * @throws WrongInput when either is not a count, or the runner-up has more votes than the winner.
 * @example
 * majority(22950, 22343) // => 607
 */
export function majority(winner: number, runnerUp: number): number {
  requireCount('winner', winner);
  requireCount('runnerUp', runnerUp);
  requireWithin('runnerUp', runnerUp, 'winner', winner);
  return winner - runnerUp;
}

/**
 * Majority as a share of the vote: majority ÷ valid votes. The measure by which seats are ranked as safe or marginal.
 *
 * Unit: a fraction of the valid vote, from 0 to 1; times 100 for percentage points.
 * Source: House of Commons Library, insight on marginality at the 2024 general election.
 *
 * @throws WrongInput when a figure is not a count, nobody voted, or the runner-up has more than the winner or the winner than all.
 * @example
 * majorityShare({ winner: 22950, runnerUp: 22343, valid: 47738 }) // => ratio(607, 47738)
 */
export function majorityShare(contest: {
  readonly winner: number;
  readonly runnerUp: number;
  readonly valid: number;
}): Ratio {
  const votes = majority(contest.winner, contest.runnerUp);
  requireTally(contest.winner + contest.runnerUp, contest.valid, "the first two's ");
  return { num: BigInt(votes), den: BigInt(contest.valid) };
}
