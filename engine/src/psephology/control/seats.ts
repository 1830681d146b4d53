import { isCount, requireCount, requireSome, WrongInput } from '../wrong-input.ts';

/** Seats by party, or candidates by party. Whoever is not in it has none; members who sit as one group are one entry. */
export type SeatsByParty = ReadonlyMap<string, number>;

/**
 * Entries of seats by party whose members are no group: independents who sit each on their own, or the "others" of a table that does not
 * break them down. Their seats count like all seats; together they are never the largest, and never in control.
 */
export type Apart = readonly string[];

/** Who has most seats: several when they are level, none when nobody has a seat. */
export interface Largest {
  readonly parties: readonly string[];
  readonly seats: number;
  readonly joint: boolean;
}

/** Who controls a council: one party with more than half of all its seats, or nobody. */
export type ControlledBy =
  { readonly kind: 'overall majority'; readonly party: string } | { readonly kind: 'no overall control' };

/** The seats with which a party has more than half of all: ⌊total ÷ 2⌋ + 1. */
export function seatsNeeded(total: number): number {
  return Math.floor(total / 2) + 1;
}

export function largestOf(seats: SeatsByParty, apart: Apart = []): Largest {
  const groups = [...seats].filter(([party]) => !apart.includes(party));
  const most = Math.max(0, ...groups.map(([, held]) => held));
  const parties = groups.filter(([, held]) => held > 0 && held === most).map(([party]) => party);
  return { parties, seats: most, joint: parties.length > 1 };
}

/** The sum of these seats; refuses any that is not a count, naming the party. Names are only put together for those that are wrong. */
export function sumOfSeats(name: string | (() => string), seats: SeatsByParty): number {
  let sum = 0;
  for (const [party, held] of seats) {
    if (!isCount(held)) requireCount(`${typeof name === 'string' ? name : name()} of ${party}`, held);
    sum += held;
  }
  return sum;
}

/** Adds seats to those in `into`, party by party. */
export function addSeats(into: Map<string, number>, seats: SeatsByParty): void {
  for (const [party, more] of seats) addTo(into, party, more);
}

export function addTo(into: Map<string, number>, party: string, more: number): void {
  into.set(party, (into.get(party) ?? 0) + more);
}

/** Refuses parts that do not come to the council's seats: a seat left out would shift the line of the majority. */
export function requireWholeCouncil(parts: string, sum: number, total: number): void {
  requireSome('total', total);
  if (sum === total) return;
  throw new WrongInput(
    `${parts} come to ${sum}, where total (${total}) was expected: every seat is in exactly one of them.`,
  );
}
