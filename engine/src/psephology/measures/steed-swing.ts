import { readPair } from '../pair-votes.ts';
import type { DidNotStand, PairVotes, Side, Swing } from '../pair-votes.ts';

/** There is no Steed swing, because the two parties had no votes at all between them in a contest. */
export interface NoVotesForEither {
  readonly kind: 'no votes for either';
  readonly contest: Side;
}

/**
 * Steed (two-party) swing from one named party to another: the rise of `to`'s share of the votes cast for the two of them. Swings
 * widely where both are small, and can differ from Butler's even in direction: never mix the two in one list.
 *
 * Unit: a fraction of the two parties' vote, from −1 to 1; times 100 for points.
 * Source: M. Steed, "An Analysis of the Results", in D. Butler and A. King, The British General Election of 1964 (1965).
 *
 * @throws WrongInput when a figure is not a count, nobody voted, or the two have more votes than were valid.
 * @example
 * steedSwing({ from: 30, to: 50, valid: 100 }, { from: 40, to: 40, valid: 100 }) // => { kind: 'swing', swing: ratio(800, 6400) }
 * steedSwing({ from: 0, to: 0, valid: 9 }, { from: 4, to: 5, valid: 9 }) // => { kind: 'no votes for either', contest: 'now' }
 */
export function steedSwing(now: PairVotes, baseline: PairVotes): Swing | DidNotStand | NoVotesForEither {
  const pair = readPair(now, baseline);
  if (pair.kind === 'did not stand') return pair;
  const both = pair.now.from + pair.now.to;
  const bothThen = pair.baseline.from + pair.baseline.to;
  if (both === 0n) return { kind: 'no votes for either', contest: 'now' };
  if (bothThen === 0n) return { kind: 'no votes for either', contest: 'baseline' };
  const num = pair.now.to * bothThen - pair.baseline.to * both;
  return { kind: 'swing', swing: { num, den: both * bothThen } };
}
