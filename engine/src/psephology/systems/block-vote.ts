import { requireCounts, requireSome, WrongInput } from '../wrong-input.ts';

/** How a ward with one or more seats came out. Positions are those in the list of votes given, the elected by votes, most first. */
export type BlockVoteOutcome =
  | {
      readonly kind: 'elected';
      readonly elected: readonly number[];
      /** Those of them on whom a lot fell. */
      readonly byLot: readonly number[];
      /** All who came next on the same votes, and were not elected. */
      readonly runnersUp: readonly number[];
      /** Votes of the last elected less those of the first who was not: 0 when a lot decided. */
      readonly margin: number;
    }
  /** A lot is to be drawn among exactly the `tied`, for exactly so many `places`. Those elected need none. */
  | {
      readonly kind: 'tied awaiting lot';
      readonly elected: readonly number[];
      readonly tied: readonly number[];
      readonly places: number;
    }
  /** No more candidates than seats: all are elected without a poll. Seats left over need another election. */
  | { readonly kind: 'unopposed'; readonly elected: readonly number[]; readonly unfilled: number }
  | { readonly kind: 'no candidates'; readonly unfilled: number };

/**
 * The block vote: each voter has as many votes as there are seats, at most one for a candidate, and the candidates with most are elected.
 * A tie matters only across the last place: then the returning officer draws lots; give the positions on which they fell as `lots`.
 *
 * Takes votes by candidate, in any order; answers with positions in that list. Where nobody polled because there were no more candidates
 * than seats, give 0 for each candidate. With one seat it is first past the post.
 * Source: Local Elections (Principal Areas) (England and Wales) Rules 2006, Sch. 2: method of election, equality of votes, and declaration
 * of result; seats left over: Representation of the People Act 1983, s. 39.
 *
 * @throws WrongInput when votes are not counts, there is no seat, candidates without a poll have votes, or lots are given that were not to
 * be drawn, fell outside the tie or are not as many as the places.
 * @example
 * countBlockVote([1436, 1325, 1278, 1278, 1205], { seats: 3 }) // => { kind: 'tied awaiting lot', elected: [0, 1], tied: [2, 3], places: 1 }
 * countBlockVote([1436, 1325, 1278, 1278, 1205], { seats: 3, lots: [2] }) // => { kind: 'elected', elected: [0, 1, 2], byLot: [2], runnersUp: [3], margin: 0 }
 * countBlockVote([0, 0], { seats: 3 }) // => { kind: 'unopposed', elected: [0, 1], unfilled: 1 }
 */
export function countBlockVote(
  votes: readonly number[],
  { seats, lots }: { readonly seats: number; readonly lots?: readonly number[] | undefined },
): BlockVoteOutcome {
  requireCounts('votes', votes);
  requireSome('seats', seats);
  if (votes.length <= seats) return returnUnopposed(votes, seats, lots);
  const order = votes.map((_, position) => position).sort((a, b) => votes[b]! - votes[a]! || a - b);
  const last = votes[order[seats - 1]!]!;
  const sure = order.filter((position) => votes[position]! > last);
  const level = order.filter((position) => votes[position] === last);
  const places = seats - sure.length;
  if (level.length > places) return settle({ elected: sure, tied: level, places }, lots);
  refuseLots(lots);
  const next = votes[order[seats]!]!;
  const runnersUp = order.filter((position) => votes[position] === next);
  return { kind: 'elected', elected: [...sure, ...level], byLot: [], runnersUp, margin: last - next };
}

interface Tie {
  readonly elected: readonly number[];
  readonly tied: readonly number[];
  readonly places: number;
}

function settle({ elected, tied, places }: Tie, lots: readonly number[] | undefined): BlockVoteOutcome {
  if (lots === undefined) return { kind: 'tied awaiting lot', elected, tied, places };
  const drawn = new Set(lots);
  if (drawn.size !== places || lots.length !== places || lots.some((position) => !tied.includes(position))) {
    throw new WrongInput(
      `lots are ${lots.join(', ') || 'none'}, where ${places} of the tied positions ${tied.join(', ')} were expected: check on whom they fell.`,
    );
  }
  const byLot = tied.filter((position) => drawn.has(position));
  const runnersUp = tied.filter((position) => !drawn.has(position));
  return { kind: 'elected', elected: [...elected, ...byLot], byLot, runnersUp, margin: 0 };
}

function returnUnopposed(
  votes: readonly number[],
  seats: number,
  lots: readonly number[] | undefined,
): BlockVoteOutcome {
  refuseLots(lots);
  const polled = votes.findIndex((each) => each > 0);
  if (polled >= 0) {
    throw new WrongInput(
      `votes[${polled}] is ${votes[polled]!}, but ${votes.length} for ${seats} seats are returned without a poll: give 0, or the other candidates too.`,
    );
  }
  if (votes.length === 0) return { kind: 'no candidates', unfilled: seats };
  return { kind: 'unopposed', elected: votes.map((_, position) => position), unfilled: seats - votes.length };
}

function refuseLots(lots: readonly number[] | undefined): void {
  if (lots === undefined) return;
  throw new WrongInput(
    `lots are ${lots.join(', ') || 'none'}, but no tie runs across the last place: leave them out, or check the votes.`,
  );
}
