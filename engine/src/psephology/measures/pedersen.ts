import type { Ratio } from '../ratio.ts';
import { requireSome } from '../wrong-input.ts';
import { validVotes } from './valid-votes.ts';

/**
 * Pedersen index of volatility: half the sum of all parties' changes in share, each taken as positive. 0 when nothing changed, 1 when
 * no vote went to a party of last time. A party that stood in only one of the two counts as having no share in the other, which is
 * this index's definition and no other measure's.
 *
 * Takes votes by party, every party of the contest; the keys only have to match. Unit: a fraction of the valid vote; times 100 for points.
 * Source: M. N. Pedersen, "The Dynamics of European Party Systems: Changing Patterns of Electoral Volatility", European Journal of
 * Political Research 7 (1979), 1–26.
 *
 * @throws WrongInput when a party's votes are not a count, or nobody voted.
 * @example
 * pedersen(new Map([['con', 60], ['lab', 40]]), new Map([['con', 50], ['lib', 50]])) // => ratio(10000, 20000)
 */
export function pedersen<Party>(now: ReadonlyMap<Party, number>, baseline: ReadonlyMap<Party, number>): Ratio {
  const valid = total('now', now);
  const validThen = total('baseline', baseline);
  let moved = 0n;
  for (const party of new Set([...now.keys(), ...baseline.keys()])) {
    const difference = BigInt(now.get(party) ?? 0) * validThen - BigInt(baseline.get(party) ?? 0) * valid;
    moved += difference < 0n ? -difference : difference;
  }
  return { num: moved, den: 2n * valid * validThen };
}

function total(name: string, votes: ReadonlyMap<unknown, number>): bigint {
  const sum = validVotes([...votes.values()]);
  requireSome(`the sum of ${name}`, sum);
  return BigInt(sum);
}
