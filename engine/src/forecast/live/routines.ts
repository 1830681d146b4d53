import { compiled, type Room } from '../vectors/room.ts';
import { goAlong, products, squares } from './routines-on-fields.ts';
import { fill, listUpsets, move, sum, widen } from './routines-on-shares.ts';

/**
 * The loops that the time of a projection goes into. They take two draws at a time, each by the same operations in the same order as one alone
 * would be, so that a replay gives the same figures on every machine. Columns are given by their addresses in the night's room.
 */
export interface Routines {
  /** Draws of an entry: `centre` + `weight` × (row of the field + what is added to it) + `ownWeight` × its noise. */
  readonly fill: (
    out: number,
    row: number,
    added: number,
    own: number,
    centre: number,
    weight: number,
    ownWeight: number,
  ) => void;
  /** Adds eight rows of draws to those of an entry, each times its weight. */
  readonly move: (shares: number, moves: number, weights: number) => void;
  /** Adds a row to the first half of the draws of an entry, times a weight, and takes it from the other half. */
  readonly widen: (shares: number, row: number, by: number) => void;
  /** The sum of an entry's draws, none taken for less than the least. */
  readonly sum: (shares: number) => number;
  /** Lists who wins a seat in which draws, but its first bloc; gives back how many those are. */
  readonly listUpsets: (shares: number, end: number, blocs: number, upsets: number, upsetBy: number) => number;
  /** Sums of products of a row of the field, and what is added to it, with eight columns. */
  readonly products: (row: number, added: number, columns: number, out: number) => void;
  /** The sum of squares of a row of the field and what is added to it. */
  readonly squares: (row: number, added: number) => number;
  /** Adds to a row of the field another of doubles, times a covariance. */
  readonly goAlong: (row: number, byDraw: number, covariance: number) => void;
}

const made = new Map<string, (room: Room) => Routines>();

/** @param half draws of a view, without their mirror images */
export function routinesFor(room: Room, draws: number, half: number): Routines {
  const key = `${draws} ${half}`;
  if (!made.has(key)) made.set(key, write(draws, half));
  return made.get(key)!(room);
}

function write(draws: number, half: number): (room: Room) => Routines {
  return compiled({
    fill: fill(half),
    move: move(draws),
    widen: widen(draws / 2),
    sum: sum(draws),
    listUpsets: listUpsets(draws),
    products: products(half),
    squares: squares(half),
    goAlong: goAlong(half),
  }) as (room: Room) => Routines;
}
