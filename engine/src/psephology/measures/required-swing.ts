import type { Ratio } from '../ratio.ts';
import { requireCount, requireCounts, requireSome, requireWithin } from '../wrong-input.ts';

/** A seat as its challenger sees it: votes of the winner, of the challenger, and of everybody else in any order. */
export interface Challenge {
  readonly winner: number;
  readonly challenger: number;
  readonly others: readonly number[];
  readonly valid: number;
}

/** What a challenger needs. */
export interface RequiredSwing {
  /** Half the gap between winner and challenger: the swing from the one to the other that makes them level. */
  readonly half: Ratio;
  /** The best of the others, where the challenger must gain more than `half` to draw level with it; `gap` is how far ahead it is. */
  readonly mustAlsoPass: { readonly index: number; readonly gap: Ratio } | undefined;
}

/**
 * Required swing: half the gap between the winner and a challenger, in share of the valid vote; also for a challenger in third place
 * or lower. Target lists are sorted by it. When only the winner loses and only the challenger gains, it makes the two level, so a
 * hair more takes the seat, unless somebody else is still ahead: `mustAlsoPass` then says who (a position in `others`, the first of
 * several level ones) and by how much.
 *
 * Unit: a fraction of the valid vote; times 100 for points.
 * Source: the convention of British target lists, as in Rallings and Thrasher's for the broadcasters.
 *
 * @throws WrongInput when a figure is not a count, nobody voted, someone has more votes than the winner, or all have more than were valid.
 * @example
 * requiredSwing({ winner: 22950, challenger: 22343, others: [1597, 848], valid: 47738 }) // => { half: ratio(607, 95476), mustAlsoPass: undefined }
 * requiredSwing({ winner: 40, challenger: 20, others: [2, 38], valid: 100 }) // => { half: ratio(20, 200), mustAlsoPass: { index: 1, gap: ratio(18, 100) } }
 */
export function requiredSwing(contest: Challenge): RequiredSwing {
  const best = bestOfOthers(contest);
  const { winner, challenger, others } = contest;
  const valid = BigInt(contest.valid);
  const half = { num: BigInt(winner - challenger), den: 2n * valid };
  const ahead = best < 0 ? 0 : others[best]! - challenger;
  if (2 * ahead <= winner - challenger) return { half, mustAlsoPass: undefined };
  return { half, mustAlsoPass: { index: best, gap: { num: BigInt(ahead), den: valid } } };
}

/**
 * Required swing as the press agency prints it: the larger of half the gap to the winner and the whole gap to the best of the others.
 * At this swing from winner to challenger the challenger is level first, wherever it started.
 *
 * Unit: a fraction of the valid vote; times 100 for points. Source: the Press Association's tables of target seats.
 *
 * @throws WrongInput as `requiredSwing` does.
 * @example
 * agencyRequiredSwing({ winner: 40, challenger: 20, others: [2, 38], valid: 100 }) // => ratio(18, 100)
 * agencyRequiredSwing({ winner: 40, challenger: 30, others: [28, 2], valid: 100 }) // => ratio(10, 200)
 */
export function agencyRequiredSwing(contest: Challenge): Ratio {
  const { half, mustAlsoPass } = requiredSwing(contest);
  return mustAlsoPass?.gap ?? half;
}

/** The position of the others' largest vote, or −1 when there are no others; checks the whole contest on the way. */
function bestOfOthers({ winner, challenger, others, valid }: Challenge): number {
  requireCount('winner', winner);
  requireCount('challenger', challenger);
  requireCounts('others', others);
  requireSome('valid', valid);
  let best = -1;
  let sum = winner + challenger;
  for (let index = 0; index < others.length; index++) {
    if (best < 0 || others[index]! > others[best]!) best = index;
    sum += others[index]!;
  }
  requireWithin('challenger', challenger, 'winner', winner);
  requireWithin('the best of the others', others[best] ?? 0, 'winner', winner);
  requireWithin('the sum of votes', sum, 'valid', valid);
  return best;
}
