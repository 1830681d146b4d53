import { K } from '../blocs/index.ts';
import type { Drawn } from './draw.ts';

/** What each draw comes to. */
export interface Counted {
  /** Drawn seats × draws: the bloc that wins. */
  readonly winners: Uint8Array;
  /** 8 × draws: final seats, with those in hand. */
  readonly totals: Float64Array;
}

/** @param inHand 8: seats declared for each bloc */
export function count(drawn: Drawn, inHand: ArrayLike<number>): Counted {
  const { draws, seats, from, blocs, settled } = drawn;
  const winners = new Uint8Array(seats.length * draws);
  const totals = new Float64Array(K * draws);
  const sure = Float64Array.from(inHand);
  for (const bloc of settled) if (bloc >= 0) sure[bloc]! += 1;
  for (let bloc = 0; bloc < K; bloc += 1) totals.fill(sure[bloc]!, bloc * draws, (bloc + 1) * draws);
  const best = new Float64Array(draws);
  for (let at = 0; at < seats.length; at += 1) {
    const row = winners.subarray(at * draws, (at + 1) * draws);
    const first = from[at]!;
    best.set(drawn.shares.subarray(first * draws, (first + 1) * draws));
    row.fill(blocs[first]!);
    for (let entry = first + 1; entry < from[at + 1]!; entry += 1) {
      const bloc = blocs[entry]!;
      const start = entry * draws;
      for (let each = 0; each < draws; each += 1) {
        const share = drawn.shares[start + each]!;
        if (share > best[each]!) {
          best[each] = share;
          row[each] = bloc;
        }
      }
    }
    for (let each = 0; each < draws; each += 1) totals[row[each]! * draws + each]! += 1;
  }
  return { winners, totals };
}
