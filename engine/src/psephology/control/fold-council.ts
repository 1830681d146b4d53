import { requireCount, WrongInput } from '../wrong-input.ts';
import { control } from './control.ts';
import type { Control } from './control.ts';
import { addSeats, sumOfSeats } from './seats.ts';
import type { Apart, SeatsByParty } from './seats.ts';
import { stillPossible } from './still-possible.ts';
import type { Outstanding, StillPossible } from './still-possible.ts';

/** A council at one poll: what is not up, and the wards that are, by a name of the caller's choice. */
export interface CouncilAtPoll {
  readonly total: number;
  readonly carried: SeatsByParty;
  /** Seats not up that are empty. */
  readonly vacant?: number;
  readonly wards: ReadonlyMap<string, Outstanding>;
  readonly apart?: Apart | undefined;
}

/** Seats that a ward filled, and those for which nobody stood. */
interface Filled {
  readonly elected: SeatsByParty;
  readonly unfilled?: number;
}

/** A lot is to be drawn among the `tied`, more candidates than there are `places`; those elected above them are certain. */
interface AwaitingLot {
  readonly kind: 'tied awaiting lot';
  readonly elected: SeatsByParty;
  readonly places: number;
  readonly tied: SeatsByParty;
}

/**
 * How a ward came out, as far as it has; a ward without one has not declared, or its declaration was withdrawn. Where a poll was put off
 * (countermanded, too) or is void, nobody is elected tonight and the seats count in the total as vacant.
 */
export type WardResult =
  | ({ readonly kind: 'declared' } & Filled)
  | ({ readonly kind: 'uncontested' } & Filled)
  | AwaitingLot
  | { readonly kind: 'postponed' }
  | { readonly kind: 'void' };

export interface CouncilState {
  /** Seats not up and seats won: what is certain so far. */
  readonly seats: SeatsByParty;
  readonly won: SeatsByParty;
  readonly vacant: number;
  /** How many wards are in each state; those not yet declared make up the rest of `wards`. */
  readonly wards: number;
  readonly declared: number;
  readonly awaitingLot: number;
  readonly postponed: number;
  readonly possible: StillPossible;
  /** Who controls it, once no seat is outstanding. Before that, `possible.certain` may know. */
  readonly control: Control | undefined;
}

/**
 * A council's state from the results of its wards: always from all of them, so a correction or withdrawal is folded like a declaration
 * and the order does not matter.
 *
 * Unit: seats.
 *
 * @throws WrongInput when a result is of no ward of this council, does not fill the ward's seats, or elects more of a party than stood.
 * @example
 * foldCouncil(
 *   { total: 3, carried: new Map([['lab', 1]]), wards: new Map([['Abbey', { seats: 1 }], ['Market', { seats: 1 }]]) },
 *   new Map([['Abbey', { kind: 'declared', elected: new Map([['lab', 1]]) }]]),
 * ).possible.certain // => { kind: 'overall majority', party: 'lab' }
 */
export function foldCouncil(council: CouncilAtPoll, results: ReadonlyMap<string, WardResult>): CouncilState {
  const { total, carried, wards, apart } = council;
  const won = new Map<string, number>();
  const outstanding: Outstanding[] = [];
  const count = { declared: 0, awaitingLot: 0, postponed: 0 };
  let vacant = council.vacant ?? 0;
  for (const name of results.keys()) if (!wards.has(name)) refuseStranger(name);
  for (const [name, ward] of wards) {
    const result = results.get(name);
    if (!result) {
      outstanding.push(ward);
      continue;
    }
    requireFits(name, ward, result);
    switch (result.kind) {
      case 'postponed':
      case 'void':
        count.postponed += 1;
        vacant += ward.seats;
        break;
      case 'tied awaiting lot':
        count.awaitingLot += 1;
        addSeats(won, result.elected);
        outstanding.push({ seats: result.places, standing: result.tied });
        break;
      case 'declared':
      case 'uncontested':
        count.declared += 1;
        addSeats(won, result.elected);
        vacant += result.unfilled ?? 0;
    }
  }
  const seats = new Map(carried);
  addSeats(seats, won);
  const possible = stillPossible({ total, settled: seats, vacant, outstanding, apart });
  const complete = outstanding.length === 0 ? control({ seats, vacant, total, apart }) : undefined;
  return { seats, won, vacant, wards: wards.size, ...count, possible, control: complete };
}

function requireFits(name: string, { seats, standing }: Outstanding, result: WardResult): void {
  if (result.kind === 'postponed' || result.kind === 'void') return;
  const rest = result.kind === 'tied awaiting lot' ? requireLot(name, result) : (result.unfilled ?? 0);
  requireCount(`${name}: unfilled`, rest);
  const filled = sumOfSeats(() => `${name}: elected`, result.elected) + rest;
  if (filled !== seats) {
    throw new WrongInput(
      `${name} has ${filled} seats by its result, where ${seats} were up: give everyone elected, and the seats left unfilled.`,
    );
  }
  if (!standing) return;
  for (const [party, elected] of result.elected) {
    const stood = standing.get(party) ?? 0;
    if (elected <= stood) continue;
    throw new WrongInput(
      `${name} elected ${elected} of ${party}, of which ${stood} stood: check the ward and the party.`,
    );
  }
}

function requireLot(name: string, { places, tied }: AwaitingLot): number {
  requireCount(`${name}: places`, places);
  const candidates = sumOfSeats(() => `${name}: tied`, tied);
  if (places > 0 && places < candidates) return places;
  throw new WrongInput(
    `${name} has ${places} places for ${candidates} tied, where at least 1 and fewer than the tied were expected: otherwise no lot is drawn.`,
  );
}

function refuseStranger(name: string): never {
  throw new WrongInput(
    `${name} is not a ward of this council that is up: check the ward, and the council it was filed under.`,
  );
}
