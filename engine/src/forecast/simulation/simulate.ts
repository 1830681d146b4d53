import { alikeTogether } from './in-order.ts';
import { layOutSeats, type LaidOut } from './lay-out.ts';
import type { Outlook } from './outlook.ts';
import { boundsOf, type Bounds } from './settled.ts';
import { fillCommon, newStretch, type Stretch } from './stretch.ts';
import { BLOCK, fillOrders, fillSeatWords, STRETCH } from './words.ts';
import { countLeaders, settleTotals, settleWins, type Tally } from './winners.ts';

/** Who won what in a number of draws. */
export interface Simulation {
  readonly seats: number;
  readonly parties: number;
  readonly draws: number;
  /** Seats × parties: in how many draws the party won the seat. */
  readonly wins: Uint32Array;
  /** Draws × parties: how many seats the party won in the draw. */
  readonly totals: Int16Array;
}

export interface DrawsAsked {
  readonly draws: number;
  /** A whole number from 0 to 2^53. The same seed gives the same draws, everywhere and always. */
  readonly seed: number;
  /** Draws every seat in every draw, also where it cannot change hands. Slower, and to the last seat the same. */
  readonly everySeat?: boolean;
}

/**
 * Draws elections from an outlook and counts who wins what. Draw d is a function of the outlook, the seed and d alone, so the answer is
 * the same on any number of workers and in a browser. Seats whose leader cannot be caught are not drawn.
 *
 * @throws RangeError where the outlook's columns do not fit together, or the number of draws or the seed is not a whole number
 */
export function simulate(outlook: Outlook, { draws, seed, everySeat = false }: DrawsAsked): Simulation {
  const tally = newTally(outlook, draws);
  openSimulation(outlook, { seed, everySeat }).draw(0, draws, tally);
  return { seats: outlook.seats, parties: outlook.parties, draws, ...tally };
}

/** A simulation that can be drawn in parts: each part counts into a tally, and the parts' wins are added. */
export interface OpenSimulation {
  /**
   * Counts draws `from` up to, not including, `to`.
   *
   * @param firstRow the row of the tally's totals for draw `from`; left out, `from` itself
   */
  draw(from: number, to: number, tally: Tally, firstRow?: number): void;
}

export function openSimulation(outlook: Outlook, asked: Omit<DrawsAsked, 'draws'>): OpenSimulation {
  if (!Number.isSafeInteger(asked.seed) || asked.seed < 0)
    throw new RangeError(`the seed of a simulation is ${asked.seed}; give a whole number from 0 on`);
  const laid = layOutSeats(outlook);
  const bounds = asked.everySeat ? undefined : boundsOf(laid);
  const stretch = newStretch(laid, bounds);
  return {
    draw: (from, to, tally, firstRow = from) =>
      drawPart({ laid, bounds, stretch, seed: asked.seed }, { from, to, firstRow }, tally),
  };
}

/** Room for a number of draws. */
export function newTally({ seats, parties }: Outlook, draws: number): Tally {
  if (!Number.isSafeInteger(draws) || draws < 1)
    throw new RangeError(`a simulation of ${draws} draws was asked for; give a whole number from 1 on`);
  return { wins: new Uint32Array(seats * parties), totals: new Int16Array(draws * parties) };
}

interface Part {
  readonly from: number;
  readonly to: number;
  readonly firstRow: number;
}

interface Drawing {
  readonly laid: LaidOut;
  readonly bounds: Bounds | undefined;
  readonly stretch: Stretch;
  readonly seed: number;
}

function drawPart({ laid, bounds, stretch, seed }: Drawing, { from, to, firstRow }: Part, tally: Tally): void {
  countLeaders(laid, tally, firstRow, to - from);
  if (laid.open.length === 0) return;
  for (let block = Math.floor(from / BLOCK); block * BLOCK < to; block += 1) {
    fillSeatWords(stretch.words, laid.open, seed, block);
    const inOrder = alikeTogether(laid, seed, block);
    for (let number = 0; number < BLOCK / STRETCH; number += 1) {
      const draws = inOrder.subarray(number * STRETCH, (number + 1) * STRETCH);
      if (!draws.some((draw) => draw >= from && draw < to)) continue;
      draws.forEach((draw, place) => {
        stretch.rows[place] = draw >= from && draw < to ? (draw - from + firstRow) * laid.parties : -1;
      });
      fillOrders(stretch.words, laid.open, seed, block, number);
      fillCommon(laid, stretch, seed, draws);
      count(laid, bounds, stretch, number, tally);
    }
  }
  settleWins(laid, stretch, tally);
}

function count(laid: LaidOut, bounds: Bounds | undefined, stretch: Stretch, number: number, tally: Tally): void {
  const { routines, addresses } = stretch;
  const seats = laid.open.length;
  if (bounds) {
    routines.measureGaps(addresses, bounds.pairs.length);
    routines.listDoubtful(addresses, seats, number);
  }
  routines.countUpsets(addresses, seats, number, bounds ? STRETCH : 0);
  settleTotals(laid, stretch, tally);
}
