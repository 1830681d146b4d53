import { WrongInput } from '../wrong-input.ts';
import { control } from './control.ts';
import type { Composition } from './control.ts';
import { seatsNeeded } from './seats.ts';
import type { SeatsByParty } from './seats.ts';

/** What several parties have together. `majority`: their seats less all others, vacant ones included; below 1 they have none. */
export interface Coalition {
  readonly parties: readonly string[];
  readonly seats: number;
  readonly majority: number;
  /** How many more they would need; 0 when they have enough. */
  readonly shortfall: number;
}

/**
 * What some parties have together: a sum, which says nothing about who would sit with whom.
 *
 * Unit: seats.
 *
 * @throws WrongInput when seats and vacant do not come to the total, or a party is named twice or has no seat.
 * @example
 * coalition({ seats: new Map([['con', 24], ['ind', 13], ['lab', 10], ['ld', 2], ['ukip', 2]]), total: 51 }, ['con', 'ld']) // => { parties: ['con', 'ld'], seats: 26, majority: 1, shortfall: 0 }
 */
export function coalition(composition: Composition, parties: readonly string[]): Coalition {
  control(composition);
  for (const [index, party] of parties.entries()) {
    if (composition.seats.get(party) && parties.indexOf(party) === index) continue;
    throw new WrongInput(
      `parties has ${party}, where each party with seats was expected once at most: check the list.`,
    );
  }
  return together(composition.seats, composition.total, parties);
}

/**
 * Every set of parties that has a majority together and would lose it without any one of them, fewest parties first, then fewest seats. Members
 * who sit apart are left out: they do not come as one.
 *
 * Unit: seats. Source: W. H. Riker, The Theory of Political Coalitions (1962), minimal winning coalitions.
 *
 * @throws WrongInput when seats and vacant do not come to the total.
 * @example
 * minimalCoalitions({ seats: new Map([['con', 22], ['lab', 22], ['ld', 13]]), total: 57 }).map(({ parties }) => parties) // => [['con', 'ld'], ['lab', 'ld'], ['con', 'lab']]
 */
export function minimalCoalitions(composition: Composition): Coalition[] {
  control(composition);
  const { seats, total, apart = [] } = composition;
  const needed = seatsNeeded(total);
  // Largest first, so that a set is minimal exactly when its last and smallest member is needed, and longer ones need not be tried.
  const order = [...seats].filter(([party, held]) => held > 0 && !apart.includes(party)).sort(([, a], [, b]) => b - a);
  const found: Coalition[] = [];
  const extend = (from: number, parties: readonly string[], sum: number) => {
    for (let next = from; next < order.length; next++) {
      const [party, held] = order[next]!;
      const more = [...parties, party];
      if (sum + held >= needed) found.push(together(seats, total, more));
      else extend(next + 1, more, sum + held);
    }
  };
  extend(0, [], 0);
  return found.sort((a, b) => a.parties.length - b.parties.length || a.seats - b.seats);
}

function together(seats: SeatsByParty, total: number, parties: readonly string[]): Coalition {
  const sum = parties.reduce((so, party) => so + (seats.get(party) ?? 0), 0);
  return { parties, seats: sum, majority: 2 * sum - total, shortfall: Math.max(0, seatsNeeded(total) - sum) };
}
