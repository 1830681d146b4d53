import { drawCommon } from './common-errors.ts';
import type { LaidOut } from './lay-out.ts';
import { keysOf, STRETCH, type SeatWords } from './words.ts';

/**
 * Some draws of a block: the seats' words, and what each group of seats has in common in each. Made once and filled again and again.
 */
export interface Stretch {
  /** Which stretch of its block it is. */
  number: number;
  readonly words: SeatWords;
  /**
   * The signed radii, the directions × parties from `directionsAt` on, and from `commonAt` on groups × parties × draws, the country's, the
   * nation's and the region's error together. In one array, because each array costs the loop over seats the same looking up.
   */
  readonly tables: Float64Array;
  /** The radii and the directions again, rounded: half as long, so that more of them stay in the nearest memory. For what needs no more. */
  readonly rough: Float32Array;
  readonly directionsAt: number;
  readonly commonAt: number;
  /** For each place where the tally's totals of its draw begin; below nought for a draw that was not asked for. */
  readonly rows: Int32Array;
  /** The places of the draws that each seat has to be looked at in, how far apart the seats' lists begin, and how many places each has. */
  readonly listed: Uint8Array;
  apart: number;
  readonly lengths: Uint8Array;
  /** How many places at the end of each seat's list, from the last backwards, are those where its second-placed surely wins. */
  readonly sure: Uint8Array;
}

export function newStretch({ open, groups, parties, radii, directions }: LaidOut): Stretch {
  const commonAt = radii.length + directions.length;
  const tables = new Float64Array(commonAt + groups.length * STRETCH * parties);
  tables.set(radii);
  tables.set(directions, radii.length);
  return {
    number: 0,
    words: {
      starts: new Int32Array(open.length),
      slopes: new Int32Array(open.length),
      orders: new Int32Array(open.length),
    },
    tables,
    rough: Float32Array.from(tables.subarray(0, commonAt)),
    directionsAt: radii.length,
    commonAt,
    rows: new Int32Array(STRETCH),
    listed: new Uint8Array(Math.max(1, open.length) * STRETCH),
    apart: STRETCH,
    lengths: new Uint8Array(open.length),
    sure: new Uint8Array(open.length),
  };
}

/** Fills in what the seats have in common in each of `STRETCH` draws. */
export function fillCommon(laid: LaidOut, stretch: Stretch, seed: number, draws: Int32Array): void {
  const { parties, groups, commonSpreads } = laid;
  const errors = new Float64Array(commonSpreads.length);
  for (let place = 0; place < STRETCH; place += 1) {
    drawCommon(laid, keysOf(seed, draws[place]!), errors);
    for (let group = 0; group < groups.length; group += 1) {
      const at = stretch.commonAt + group * parties * STRETCH + place;
      const ofNation = groups[group]!.nation * parties;
      const ofRegion = groups[group]!.region * parties;
      for (let party = 0; party < parties; party += 1)
        stretch.tables[at + party * STRETCH] = errors[party]! + errors[ofNation + party]! + errors[ofRegion + party]!;
    }
  }
}
