import { readPair } from '../pair-votes.ts';
import type { DidNotStand, PairVotes, Swing } from '../pair-votes.ts';

/**
 * Butler (conventional) swing from one named party to another: half of (the rise of `to`'s share + the fall of `from`'s), in shares of
 * all valid votes. The default wherever a swing is printed. Below 0, the swing was from `to` to `from`. It says nothing about who
 * moved where, and it may be below 0 for a party whose share rose. Where a party did not stand, there is no swing.
 *
 * Unit: a fraction of the valid vote, from −1 to 1; times 100 for points.
 * Source: D. Butler and S. D. Van Beek, "Why Not Swing? Measuring Electoral Change", PS: Political Science & Politics 23 (1990).
 *
 * @throws WrongInput when a figure is not a count, nobody voted, or the two have more votes than were valid.
 * @example
 * butlerSwing({ from: 40, to: 45, valid: 100 }, { from: 45, to: 35, valid: 100 }) // => { kind: 'swing', swing: ratio(1500, 20000) }
 * butlerSwing({ from: undefined, to: 45, valid: 100 }, { from: 45, to: 35, valid: 100 }) // => { kind: 'did not stand', absent: [{ party: 'from', contest: 'now' }] }
 */
export function butlerSwing(now: PairVotes, baseline: PairVotes): Swing | DidNotStand {
  const pair = readPair(now, baseline);
  if (pair.kind === 'did not stand') return pair;
  const { now: n, baseline: b } = pair;
  const num = (n.to - n.from) * b.valid - (b.to - b.from) * n.valid;
  return { kind: 'swing', swing: { num, den: 2n * n.valid * b.valid } };
}
