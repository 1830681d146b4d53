import type { LaidOut } from './lay-out.ts';
import { RULER } from './routine-settled.ts';
import { SLICES } from './words.ts';

/** Left for rounding, in shares: far more than the few operations of a draw can lose, far less than a vote. */
const ROUNDING = 1e-12;

/** Left for what rounded radii and directions may lose, by part: eight times what a number of 24 bits is off. */
const ROUGHLY = 2 ** -20;

/**
 * What is needed to tell in which draws a seat's leader cannot be caught. A seat's error is a radius times a direction, so the lead over
 * a challenger moves by no more than the radius times the length `reach` of what the direction can do to the two. Where the smallest lead
 * of a stretch of draws, with what the seat has in common with others already drawn, is larger than that, the leader has won.
 */
export interface Bounds {
  /** Open seats × (width − 1): the leader's expected lead over each challenger, less what rounding may lose, and one over the reach. */
  readonly lead: Float64Array;
  readonly perReach: Float64Array;
  /** Open seats: what rounding may lose in the lead over the second-placed. */
  readonly lost: Float64Array;
  /** The pair of parties in its group that each of these is about. */
  readonly pair: Uint16Array;
  readonly pairs: readonly { readonly group: number; readonly leader: number; readonly challenger: number }[];
  /** For each step of the ruler, how many radii are surely shorter. */
  readonly shorter: Uint16Array;
}

export function boundsOf(laid: LaidOut): Bounds {
  const { open, width, contenders, party, share, spread, group, parties } = laid;
  const columns = width - 1;
  const bounds = {
    lead: new Float64Array(open.length * columns),
    perReach: new Float64Array(open.length * columns),
    lost: new Float64Array(open.length),
    pair: new Uint16Array(open.length * columns),
  };
  const numbers = new Map<number, number>();
  const furthest = laid.radii.at(-2)! * laid.directions.reduce((most, each) => Math.max(most, Math.abs(each)), 0);
  for (let row = 0; row < open.length; row += 1) {
    const top = row * width;
    for (let rank = 1; rank < contenders[row]!; rank += 1) {
      const at = row * columns + rank - 1;
      const key = (group[row]! * parties + party[top]!) * parties + party[top + rank]!;
      if (!numbers.has(key)) numbers.set(key, numbers.size);
      bounds.pair[at] = numbers.get(key)!;
      const lost = ROUNDING + ROUGHLY * furthest * (spread[top]! + spread[top + rank]!);
      if (rank === 1) bounds.lost[row] = lost;
      bounds.lead[at] = share[top]! - share[top + rank]! - lost;
      bounds.perReach[at] = 1 / Math.max(reachOf(laid, top, top + rank), ROUNDING);
    }
  }
  const pairs = [...numbers.keys()].map((key) => ({
    group: Math.floor(key / parties ** 2),
    leader: Math.floor(key / parties) % parties,
    challenger: key % parties,
  }));
  return {
    ...bounds,
    pairs,
    shorter: shorterThan(laid.radii),
  };
}

/** The length of the difference that a direction of length 1 makes between two contenders, at most. */
function reachOf({ outlook, parties, party, spread }: LaidOut, one: number, other: number): number {
  let square = 0;
  for (let axis = 0; axis < parties; axis += 1) {
    const ofOne = spread[one]! * outlook.seatFactor[party[one]! * parties + axis]!;
    const ofOther = spread[other]! * outlook.seatFactor[party[other]! * parties + axis]!;
    square += (ofOne - ofOther) ** 2;
  }
  return Math.sqrt(square) * (1 + 1e-9);
}

function shorterThan(signed: Float64Array): Uint16Array {
  const longest = signed[2 * (SLICES - 1)]!;
  const shorter = new Uint16Array(Math.ceil(longest * RULER) + 2);
  for (let step = 0, count = 0; step < shorter.length; step += 1) {
    while (count < SLICES && signed[2 * count]! < step / RULER) count += 1;
    shorter[step] = count;
  }
  return shorter;
}
