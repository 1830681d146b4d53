import { requireCounts, WrongInput } from '../wrong-input.ts';

type AtLeastOne = readonly [number, ...number[]];
type AtLeastTwo = readonly [number, number, ...number[]];

/** How a contest for one seat came out. A tie is an outcome, and whom the lot fell on is for the returning officer to say. */
export type FirstPastThePostOutcome =
  | {
      readonly kind: 'elected';
      readonly winner: number;
      /** All who came second on the same votes; after a lot, those it did not fall on. */
      readonly runnersUp: AtLeastOne;
      /** Votes as counted: 0 when a lot decided, whatever extra vote a published sheet shows for it. */
      readonly majority: number;
      readonly byLot: boolean;
    }
  | { readonly kind: 'tied awaiting lot'; readonly tied: AtLeastTwo }
  | { readonly kind: 'unopposed'; readonly winner: 0 }
  | { readonly kind: 'no candidates' };

/**
 * First past the post: the candidate with most votes is elected. When several have most, the returning officer draws a lot; give its
 * result as `lot`, the position of the candidate it fell on. A candidate alone is returned without a poll: give `[0]`.
 *
 * Takes votes by candidate, in any order; answers with positions in that list.
 * Source: Representation of the People Act 1983, Sch. 1 rules 17 (method of election), 49 (equality of votes) and 50 (declaration).
 *
 * @throws WrongInput when votes are not counts, a candidate alone has votes, or a lot is given that was not to be drawn or fell outside the tie.
 * @example
 * countFirstPastThePost([22343, 22950, 848, 1597]) // => { kind: 'elected', winner: 1, runnersUp: [0], majority: 607, byLot: false }
 * countFirstPastThePost([356, 356, 305]) // => { kind: 'tied awaiting lot', tied: [0, 1] }
 * countFirstPastThePost([356, 356, 305], { lot: 1 }) // => { kind: 'elected', winner: 1, runnersUp: [0], majority: 0, byLot: true }
 */
export function countFirstPastThePost(
  votes: readonly number[],
  { lot }: { readonly lot?: number | undefined } = {},
): FirstPastThePostOutcome {
  requireCounts('votes', votes);
  const [winner, level, ...others] = positionsOf(votes, Math.max(...votes));
  if (winner !== undefined && level !== undefined) return settle([winner, level, ...others], lot);
  if (lot !== undefined) {
    throw new WrongInput(
      `lot is ${lot}, but no two candidates are level at the top: leave it out, or check the votes.`,
    );
  }
  if (winner === undefined) return { kind: 'no candidates' };
  if (votes.length === 1) return returnUnopposed(votes[0]!);
  const next = Math.max(...votes.filter((_, index) => index !== winner));
  const runnersUp = positionsOf(votes, next) as [number, ...number[]];
  return { kind: 'elected', winner, runnersUp, majority: votes[winner]! - next, byLot: false };
}

function settle(tied: AtLeastTwo, lot: number | undefined): FirstPastThePostOutcome {
  if (lot === undefined) return { kind: 'tied awaiting lot', tied };
  if (!tied.includes(lot)) {
    throw new WrongInput(
      `lot is ${lot}, where one of the tied positions ${tied.join(', ')} was expected: check on whom it fell.`,
    );
  }
  const runnersUp = tied.filter((index) => index !== lot) as [number, ...number[]];
  return { kind: 'elected', winner: lot, runnersUp, majority: 0, byLot: true };
}

function returnUnopposed(votes: number): FirstPastThePostOutcome {
  if (votes === 0) return { kind: 'unopposed', winner: 0 };
  throw new WrongInput(
    `votes[0] is ${votes}, but a candidate alone is returned without a poll: give 0, or the other candidates too.`,
  );
}

function positionsOf(votes: readonly number[], wanted: number): number[] {
  const positions: number[] = [];
  for (let index = 0; index < votes.length; index++) if (votes[index] === wanted) positions.push(index);
  return positions;
}
