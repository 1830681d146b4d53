import { K } from '../blocs/index.ts';
import { addressOf, type Drawn, type OfSeat } from './drawn.ts';

/** What each draw comes to. A seat is won by its first bloc but where there is an upset. */
export interface Counted {
  /** Where the upsets of each drawn seat begin, in the order of draws; last, their number. */
  readonly from: Int32Array;
  /** By upset: the draw, and the bloc that wins. Good until draws are counted again in the same workspace. */
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
  const { upsets, upsetBy } = drawn.space;
  const from = new Int32Array(seats.length + 1);
  const sure = Float64Array.from(inHand);
  for (const bloc of settled) if (bloc >= 0) sure[bloc]! += 1;
  for (let at = 0; at < seats.length; at += 1) sure[drawn.blocs[drawn.from[at]!]!]! += 1;
  const totals = new Float64Array(K * draws);
  for (let bloc = 0; bloc < K; bloc += 1) totals.fill(sure[bloc]!, bloc * draws, (bloc + 1) * draws);
  for (let at = 0; at < seats.length; at += 1) {
    prepare(at);
    from[at + 1] = from[at]! + listUpsets(drawn, at, from[at]!);
    addUpsets({ upsets, upsetBy, totals }, from[at]!, from[at + 1]!, drawn.blocs[drawn.from[at]!]!);
  }
  return { from, upsets, upsetBy, totals };
}

function listUpsets(drawn: Drawn, at: number, start: number): number {
  const { from, space } = drawn;
  return space.routines.listUpsets(
    addressOf(drawn, from[at]!),
    addressOf(drawn, from[at + 1]!),
    space.blocs.byteOffset + from[at]!,
    space.upsets.byteOffset + start * Uint16Array.BYTES_PER_ELEMENT,
    space.upsetBy.byteOffset + start,
  );
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
