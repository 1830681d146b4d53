import { requireCount } from '../wrong-input.ts';
import { addTo, requireWholeCouncil, seatsNeeded, sumOfSeats } from './seats.ts';
import type { Apart, ControlledBy, SeatsByParty } from './seats.ts';

/** Seats of a ward that are still to be declared. `standing`: all candidates by party, when nominations are known. */
export interface Outstanding {
  readonly seats: number;
  readonly standing?: SeatsByParty | undefined;
}

/** A council during the count, every seat in exactly one of three places. */
export interface PartDeclared {
  readonly total: number;
  /** Seats whose holder is certain: not up this time, or declared. */
  readonly settled: SeatsByParty;
  /** Seats that stay empty whatever is declared tonight: vacancies not being filled, deferred wards, seats nobody stood for. */
  readonly vacant?: number;
  readonly outstanding: readonly Outstanding[];
  readonly apart?: Apart | undefined;
}

/** The seats a party has, and the fewest and most it can end with. */
export interface Range {
  readonly settled: number;
  readonly minimum: number;
  readonly maximum: number;
}

/** What can still come of a council, by arithmetic alone. */
export interface StillPossible {
  readonly total: number;
  readonly needed: number;
  /** Seats still to be declared. */
  readonly outstanding: number;
  readonly parties: ReadonlyMap<string, Range>;
  /** The most that any party not among these could win, in wards whose nominations are not known. */
  readonly unlisted: number;
  /** Parties that can still end with more than half; those that are certain to among them. */
  readonly majorities: readonly string[];
  readonly unlistedMajority: boolean;
  readonly noOverallControl: boolean;
  /** Who controls it whatever is declared next; undefined while two states are possible. */
  readonly certain: ControlledBy | undefined;
  /** Parties than which nobody can end with more seats: they can no longer be overtaken, though perhaps drawn level with. */
  readonly notOvertaken: readonly string[];
}

/**
 * The least and most seats that each party can end with, and which states of control are still possible. In a ward whose nominations are
 * known a party wins no more seats than it has candidates, and no fewer than are left when all of its opponents are elected; a ward with
 * no more candidates than seats is therefore certain. Nothing is assumed about who is likely to win, only that the outstanding polls are held:
 * one that is put off moves its seats to `vacant`.
 *
 * Every bound is reached by some outcome, and no overall control is possible exactly when some outcome gives it.
 * Unit: seats. Source: follows from most votes electing (Local Elections (Principal Areas) (England and Wales) Rules 2006, Sch. 2); seats
 * safe by nominations as counted by the Electoral Reform Society (25 April 2019).
 *
 * @throws WrongInput when figures are not counts, or settled, vacant and outstanding do not come to the total.
 * @example
 * stillPossible({ total: 5, settled: new Map([['lab', 3]]), outstanding: [{ seats: 2 }] }).certain // => { kind: 'overall majority', party: 'lab' }
 * stillPossible({ total: 3, settled: new Map(), outstanding: [{ seats: 3, standing: new Map([['con', 3], ['lab', 1], ['ld', 1]]) }] }).parties.get('con') // => { settled: 0, minimum: 1, maximum: 3 }
 */
export function stillPossible(council: PartDeclared): StillPossible {
  const { total, settled, vacant = 0, apart = [] } = council;
  requireCount('vacant', vacant);
  const won = poolOf(council.outstanding);
  const sum = sumOfSeats('settled', settled) + vacant + won.seats;
  requireWholeCouncil('settled, vacant and outstanding', sum, total);
  const needed = seatsNeeded(total);
  const parties = new Map<string, Range>();
  for (const party of new Set([...settled.keys(), ...won.most.keys()])) {
    const held = settled.get(party) ?? 0;
    const most = (won.most.get(party) ?? 0) + won.open;
    parties.set(party, { settled: held, minimum: held + (won.least.get(party) ?? 0), maximum: held + most });
  }
  const groups = [...parties].filter(([party]) => !apart.includes(party));
  const majorities = groups.filter(([, { maximum }]) => maximum >= needed).map(([party]) => party);
  const sure = groups.find(([, { minimum }]) => minimum >= needed)?.[0];
  const unlistedMajority = won.open >= needed;
  const allFilled = vacant === 0 && won.filled === won.seats;
  return {
    total,
    needed,
    outstanding: won.seats,
    parties,
    unlisted: won.open,
    majorities,
    unlistedMajority,
    noOverallControl: sure === undefined && !(allFilled && tooFewToDivide(total, parties, apart)),
    certain: certainControl(sure, majorities.length > 0 || unlistedMajority),
    notOvertaken: notOvertaken(groups, won.open),
  };
}

/** What the outstanding wards hold together. `open`: seats that anybody might win; `filled`: those certain to be. */
function poolOf(outstanding: readonly Outstanding[]) {
  const least = new Map<string, number>();
  const most = new Map<string, number>();
  let seats = 0;
  let open = 0;
  let filled = 0;
  for (const [index, ward] of outstanding.entries()) {
    requireCount(`outstanding[${index}].seats`, ward.seats);
    seats += ward.seats;
    if (ward.standing === undefined) {
      open += ward.seats;
      continue;
    }
    const candidates = sumOfSeats(() => `outstanding[${index}].standing`, ward.standing);
    const elected = Math.min(ward.seats, candidates);
    filled += elected;
    for (const [party, own] of ward.standing) {
      addTo(most, party, Math.min(own, elected));
      addTo(least, party, Math.max(0, elected - (candidates - own)));
    }
  }
  return { seats, open, filled, least, most };
}

/**
 * Whether somebody must have a majority because all who can have seats, with half or less each, could not hold them all: two parties in
 * an odd number of seats. By Hall's theorem this is the only way besides one party being certain of a majority.
 */
function tooFewToDivide(total: number, parties: ReadonlyMap<string, Range>, apart: Apart): boolean {
  const contenders = [...parties].filter(([, { maximum }]) => maximum > 0).map(([party]) => party);
  return !contenders.some((party) => apart.includes(party)) && contenders.length * Math.floor(total / 2) < total;
}

function certainControl(sure: string | undefined, majorityPossible: boolean): ControlledBy | undefined {
  if (sure !== undefined) return { kind: 'overall majority', party: sure };
  return majorityPossible ? undefined : { kind: 'no overall control' };
}

/** A rival's most and a party's least are reached in the same outcome, ward by ward, so comparing the two is exact. */
function notOvertaken(groups: readonly (readonly [string, Range])[], unlisted: number): string[] {
  const safe = (party: string, { minimum }: Range) =>
    minimum > 0 && unlisted <= minimum && groups.every(([rival, { maximum }]) => rival === party || maximum <= minimum);
  return groups.filter(([party, range]) => safe(party, range)).map(([party]) => party);
}
