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
  const order = [...votes.keys()].sort((a, b) => votes[b]! - votes[a]! || a - b);
  const level = runOf(order, votes, seats - 1);
  const places = seats - level.from;
  const elected = order.slice(0, level.from);
  const tied = order.slice(level.from, level.to);
  if (tied.length > places) return settle({ elected, tied, places }, lots);
  refuseLots(lots);
  const next = runOf(order, votes, seats);
  const margin = votes[order[seats - 1]!]! - votes[order[seats]!]!;
  return {
    kind: 'elected',
    elected: order.slice(0, seats),
    byLot: [],
    runnersUp: order.slice(next.from, next.to),
    margin,
  };
}

/** All of the order with the same votes as the one at this place. */
function runOf(order: readonly number[], votes: readonly number[], place: number): { from: number; to: number } {
  const same = votes[order[place]!]!;
  let from = place;
  let to = place + 1;
  while (from > 0 && votes[order[from - 1]!] === same) from -= 1;
  while (to < order.length && votes[order[to]!] === same) to += 1;
  return { from, to };
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
