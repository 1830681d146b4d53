import { K } from '../blocs/index.ts';
import type { Drawn, OfSeat } from './drawn.ts';

/** What each draw comes to. A seat is won by its first bloc but where there is an upset. */
export interface Counted {
  /** Where the upsets of each drawn seat begin, in the order of draws; last, their number. */
  readonly from: Int32Array;
  /** By upset: the draw, and the bloc that wins. Good until draws are counted again in the same room. */
  readonly upsets: Uint16Array;
  readonly upsetBy: Uint8Array;
  /** 8 × draws: final seats, with those in hand. */
  readonly totals: Float64Array;
}

/**
 * @param inHand 8: seats declared for each bloc
 * @param prepare done to each seat just before it is counted, while its shares are in the nearest memory
 */
export function count(drawn: Drawn, inHand: ArrayLike<number>, prepare: OfSeat): Counted {
  const { draws, seats, settled } = drawn;
  const { upsets, upsetBy } = drawn.room;
  const from = new Int32Array(seats.length + 1);
  const sure = Float64Array.from(inHand);
  for (const bloc of settled) if (bloc >= 0) sure[bloc]! += 1;
  for (let at = 0; at < seats.length; at += 1) sure[drawn.blocs[drawn.from[at]!]!]! += 1;
  const totals = new Float64Array(K * draws);
  for (let bloc = 0; bloc < K; bloc += 1) totals.fill(sure[bloc]!, bloc * draws, (bloc + 1) * draws);
  const best = { share: new Float64Array(draws), bloc: new Uint8Array(draws) };
  for (let at = 0; at < seats.length; at += 1) {
    prepare(at);
    findBest(drawn, at, best.share, best.bloc);
    from[at + 1] = listUpsets(drawn, at, best.bloc, from[at]!);
    addUpsets({ upsets, upsetBy, totals }, from[at]!, from[at + 1]!, drawn.blocs[drawn.from[at]!]!);
  }
  return { from, upsets, upsetBy, totals };
}

function findBest({ draws, from, blocs, room: { shares } }: Drawn, at: number, best: Float64Array, winner: Uint8Array) {
  const first = from[at]!;
  for (let each = 0; each < draws; each += 1) best[each] = shares[first * draws + each]!;
  winner.fill(blocs[first]!);
  for (let entry = first + 1; entry < from[at + 1]!; entry += 1) {
    const bloc = blocs[entry]!;
    const start = entry * draws;
    for (let each = 0; each < draws; each += 1) {
      const share = shares[start + each]!;
      if (share > best[each]!) {
        best[each] = share;
        winner[each] = bloc;
      }
    }
  }
}

/** Every draw is put down, and the next in the same place unless it was an upset: nothing has to be guessed ahead. */
function listUpsets({ draws, from, blocs, room }: Drawn, at: number, winner: Uint8Array, start: number): number {
  const { upsets, upsetBy } = room;
  const first = blocs[from[at]!]!;
  let end = start;
  for (let each = 0; each < draws; each += 1) {
    upsets[end] = each;
    upsetBy[end] = winner[each]!;
    end += +(winner[each] !== first);
  }
  return end;
}

/** Gives the upsets of a seat, from one up to another, to those who won them. */
export function addUpsets(
  { upsets, upsetBy, totals }: Pick<Counted, 'upsets' | 'upsetBy' | 'totals'>,
  from: number,
  to: number,
  first: number,
): void {
  const draws = totals.length / K;
  for (let at = from; at < to; at += 1) {
    totals[first * draws + upsets[at]!]! -= 1;
    totals[upsetBy[at]! * draws + upsets[at]!]! += 1;
  }
}
