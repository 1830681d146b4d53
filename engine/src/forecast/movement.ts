import { onceFor } from '../record/memo.ts';
import type { Base } from './base.ts';

/**
 * What moves: for each group of seats, the share of each mover before and after, as fractions of all valid votes of the group.
 * Seats in one group move alike; a group may be Great Britain, a nation or an official region.
 */
export interface Movement {
  /** Groups × movers. */
  readonly before: Float64Array;
  readonly after: Float64Array;
  /** The group of each seat. */
  readonly groupOf: Uint8Array;
  /** 1 for a seat that is not moved. */
  readonly still: Uint8Array;
}

/** Every seat in one group. */
export function oneGroup(base: Base): Uint8Array {
  return new Uint8Array(base.seats);
}

/**
 * The movers' shares of all valid votes in the seats that can move, together: of one group, or of all.
 *
 * @example
 * [...sharesOf(layOut({ election: 'e', movers: ['a'], seats: [{ valid: 10, votes: [5, 5] }, { valid: 30, votes: [5, 25] }] }))] // => [0.25]
 */
export function sharesOf(base: Base, inGroup: (seat: number) => boolean = () => true): Float64Array {
  const movers = base.movers.length;
  const sums = new Float64Array(movers);
  let valid = 0;
  for (let seat = 0; seat < base.seats; seat += 1) {
    if (base.still[seat] || !inGroup(seat)) continue;
    valid += base.valid[seat]!;
    for (let mover = 0; mover < movers; mover += 1)
      sums[mover]! += base.shares[seat * base.columns + mover]! * base.valid[seat]!;
  }
  return valid > 0 ? sums.map((sum) => sum / valid) : sums;
}

const sharesOfAll = onceFor((base: Base) => sharesOf(base));

/**
 * A swing between two parties in every seat where both stand: half the change in the gap between them, in share of the valid vote.
 * A seat where either is missing is not moved.
 *
 * @param swing a fraction of the vote: 0.064 for 6.4 points; below 0 it goes the other way
 */
export function twoPartySwing(base: Base, from: number, to: number, swing: number): Movement {
  const before = sharesOfAll(base);
  const after = before.slice();
  after[from]! -= swing;
  after[to]! += swing;
  const still = base.still.map((fixed, seat) => {
    const row = seat * base.columns;
    return fixed || !base.stands[row + from] || !base.stands[row + to] ? 1 : 0;
  });
  return { before, after, groupOf: oneGroup(base), still };
}

/**
 * New shares of all parties at once, in every seat that can move.
 *
 * @param before the movers' shares that the new ones are compared with: the country's, or one region's
 */
export function toShares(base: Base, before: Float64Array, after: Float64Array): Movement {
  return { before, after, groupOf: oneGroup(base), still: base.still };
}
