import { drawCommon } from './common-errors.ts';
import type { LaidOut } from './lay-out.ts';
import { BLOCK, keysOf, type SeatWords } from './words.ts';

/** Draws worked on together: few enough for all they need to stay in the nearest memory. */
export const STRETCH = 32;

/** Some draws of a block: the seats' words, and what each group of seats has in common in each. Made once and filled again and again. */
export interface Stretch {
  /** The draws' numbers. */
  draws: Int32Array;
  readonly words: SeatWords;
  /**
   * The signed radii, the directions × parties from `directionsAt` on, and from `commonAt` on groups × draws × parties, the country's, the
   * nation's and the region's error together. In one array, because each array costs the loop over seats the same looking up.
   */
  readonly tables: Float64Array;
  readonly directionsAt: number;
  readonly commonAt: number;
  /** For each place in the stretch its draw, counted in its block, times `STRETCH`, plus the place. */
  readonly items: Int32Array;
  /** The items that each seat has to be looked at in, how far apart the seats' lists begin, and how many items each has. */
  readonly listed: Int32Array;
  apart: number;
  readonly lengths: Uint8Array;
  /** Open seats: this many of the shortest radii let nobody but the second-placed catch the leader, in any draw of the stretch. */
  readonly rests: Uint16Array;
}

export function newStretch({ open, groups, parties, radii, directions }: LaidOut): Stretch {
  const commonAt = radii.length + directions.length;
  const tables = new Float64Array(commonAt + groups.length * STRETCH * parties);
  tables.set(radii);
  tables.set(directions, radii.length);
  return {
    draws: new Int32Array(0),
    words: { starts: new Int32Array(open.length), slopes: new Int32Array(open.length) },
    tables,
    directionsAt: radii.length,
    commonAt,
    items: new Int32Array(STRETCH),
    listed: new Int32Array(Math.max(1, open.length) * STRETCH),
    apart: STRETCH,
    lengths: new Uint8Array(open.length),
    rests: new Uint16Array(open.length),
  };
}

/** Fills a stretch with some draws, at most `STRETCH` of them. */
export function fill(laid: LaidOut, stretch: Stretch, seed: number, draws: Int32Array): void {
  const { parties, groups, commonSpreads } = laid;
  const errors = new Float64Array(commonSpreads.length);
  stretch.draws = draws;
  for (let place = 0; place < draws.length; place += 1) {
    stretch.items[place] = (draws[place]! % BLOCK) * STRETCH + place;
    drawCommon(laid, keysOf(seed, draws[place]!), errors);
    for (let group = 0; group < groups.length; group += 1) {
      const at = stretch.commonAt + (group * STRETCH + place) * parties;
      const ofNation = groups[group]!.nation * parties;
      const ofRegion = groups[group]!.region * parties;
      for (let party = 0; party < parties; party += 1)
        stretch.tables[at + party] = errors[party]! + errors[ofNation + party]! + errors[ofRegion + party]!;
    }
  }
}
