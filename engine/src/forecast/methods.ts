import type { Base } from './base.ts';
import { piecewise } from './models/piecewise.ts';
import type { Rule } from './models/rule.ts';
import { uniform } from './models/uniform.ts';
import type { Movement } from './movement.ts';

/** The change models, by id: each answer says which one made it. */
export const METHODS = ['uniform', 'losers-proportional'] as const;
export type Method = (typeof METHODS)[number];

const RULES: Readonly<Record<Method, Rule>> = { uniform, 'losers-proportional': piecewise };

/**
 * Projects every seat's shares. A party moves only where it stands, and starts from nothing where it is new; the best placed
 * other keeps its share, as do all in a seat that is still. A share never falls below 0 and the shares of a seat are not forced
 * to add up to the whole.
 *
 * Uniform swing: D. E. Butler in the Nuffield studies from 1951. Falling parties in proportion and rising ones added is the safest
 * rule of one line in back-tests over the general elections of 2010 to 2024.
 *
 * @returns seats × columns, as `base.shares`
 */
export function project(base: Base, movement: Movement, method: Method): Float64Array {
  const rule = RULES[method];
  const movers = base.movers.length;
  const into = base.shares.slice();
  for (let seat = 0; seat < base.seats; seat += 1) {
    if (movement.still[seat]) continue;
    const row = seat * base.columns;
    const group = movement.groupOf[seat]! * movers;
    for (let mover = 0; mover < movers; mover += 1) {
      if (!base.stands[row + mover]) continue;
      const moved = rule(base.shares[row + mover]!, movement.before[group + mover]!, movement.after[group + mover]!);
      into[row + mover] = Math.max(0, moved);
    }
  }
  return into;
}

/** Who leads each seat: a column, and its lead over the second as a fraction of the vote. −1 where nobody stands. */
export interface Leaders {
  readonly first: Int8Array;
  readonly second: Int8Array;
  readonly lead: Float64Array;
}

/**
 * Finds the two largest shares of each seat among those who stand. Of two that are exactly equal the earlier column leads by 0,
 * which no reader is shown as a winner: it lies within any band.
 */
export function leaders(base: Base, shares: Float64Array): Leaders {
  const found = {
    first: new Int8Array(base.seats),
    second: new Int8Array(base.seats),
    lead: new Float64Array(base.seats),
  };
  for (let seat = 0; seat < base.seats; seat += 1) {
    const row = seat * base.columns;
    let [first, second, most, next] = [-1, -1, -1, -1];
    for (let column = 0; column < base.columns; column += 1) {
      if (!base.stands[row + column]) continue;
      const share = shares[row + column]!;
      if (share > most) [second, next, first, most] = [first, most, column, share];
      else if (share > next) [second, next] = [column, share];
    }
    found.first[seat] = first;
    found.second[seat] = second;
    found.lead[seat] = second === -1 ? most : most - next;
  }
  return found;
}
