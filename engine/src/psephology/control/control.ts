import { requireCount } from '../wrong-input.ts';
import { largestOf, requireWholeCouncil, seatsNeeded, sumOfSeats } from './seats.ts';
import type { Apart, Largest, SeatsByParty } from './seats.ts';

/** A council's seats at one moment. Vacant seats, those of deferred wards among them, are in the total: they are seats until filled. */
export interface Composition {
  readonly seats: SeatsByParty;
  readonly vacant?: number;
  readonly total: number;
  readonly apart?: Apart | undefined;
}

/** Offices that matter to who gets their way and are never part of control, by party. */
export interface Offices {
  /** A directly elected mayor. Not a councillor's seat: never in `seats` or `total`. */
  readonly mayor?: string;
  /** Whoever presides and has a second vote when a vote is level. */
  readonly castingVote?: string;
}

interface Measured {
  readonly total: number;
  readonly needed: number;
  readonly vacant: number;
  readonly largest: Largest;
  /** Only when offices were given. `settles`: whoever has the casting vote has exactly half of the seats, so that it tips a level vote. */
  readonly offices?: Offices & { readonly settles: boolean };
}

export interface OverallMajority extends Measured {
  readonly kind: 'overall majority';
  readonly party: string;
  /** Own seats less all others, vacant ones among the others. Over those who sit, it is more by the number vacant. */
  readonly majority: number;
}

export interface NoOverallControl extends Measured {
  readonly kind: 'no overall control';
  /** How many more the largest party or parties would need. */
  readonly shortfall: number;
  /** Whoever has exactly half of all seats, which is not control. */
  readonly exactlyHalf: readonly string[];
}

/** Who controls a council, with the arithmetic. */
export type Control = OverallMajority | NoOverallControl;

/**
 * Who controls a council: the party with more than half of *all* its seats, vacant ones counted, or nobody. Exactly half is no overall
 * control, whoever has the casting vote. An elected mayor and the casting vote are carried along and change nothing.
 *
 * Unit: seats. Source: House of Commons Library, local elections briefings ("overall control": more than half of all seats); the
 * casting vote is that of the Local Government Act 1972, Sch. 12 para. 39(2).
 *
 * @throws WrongInput when seats are not counts, or seats and vacant do not come to the total.
 * @example
 * control({ seats: new Map([['lab', 24], ['ld', 14], ['ind', 2], ['con', 1], ['green', 1]]), total: 42 }) // => { kind: 'overall majority', party: 'lab', majority: 6, total: 42, needed: 22, vacant: 0, largest: { parties: ['lab'], seats: 24, joint: false } }
 * control({ seats: new Map([['con', 24], ['ind', 13], ['lab', 10], ['ld', 2], ['ukip', 2]]), total: 51 }) // => { kind: 'no overall control', shortfall: 2, exactlyHalf: [], total: 51, needed: 26, vacant: 0, largest: { parties: ['con'], seats: 24, joint: false } }
 */
export function control(composition: Composition, offices?: Offices): Control {
  const { seats, vacant = 0, total, apart } = composition;
  requireCount('vacant', vacant);
  requireWholeCouncil('seats and vacant', sumOfSeats('seats', seats) + vacant, total);
  const needed = seatsNeeded(total);
  const largest = largestOf(seats, apart);
  const [party] = largest.parties;
  const exactlyHalf = largest.seats * 2 === total ? largest.parties : [];
  const measured = { total, needed, vacant, largest, ...(offices && { offices: besideControl(offices, exactlyHalf) }) };
  if (party !== undefined && largest.seats >= needed) {
    return { kind: 'overall majority', party, majority: 2 * largest.seats - total, ...measured };
  }
  return { kind: 'no overall control', shortfall: needed - largest.seats, exactlyHalf, ...measured };
}

function besideControl(offices: Offices, exactlyHalf: readonly string[]): Offices & { settles: boolean } {
  return { ...offices, settles: offices.castingVote !== undefined && exactlyHalf.includes(offices.castingVote) };
}
