import { control, type Apart, type Composition as Seats, type ControlledBy } from '../../psephology/index.ts';
import type { PartyId } from '../types.ts';
import type { PartySeats, Standing } from './answers.ts';
import type { Composition } from './types.ts';

/** Tables put these together; their members are no group, so they are never the largest or in control by arithmetic. */
const TOGETHER: readonly PartyId[] = ['ind', 'other'];

export function sumOf(seats: readonly PartySeats[]): number {
  return seats.reduce((sum, each) => sum + each.seats, 0);
}

/** Seats and vacancies of a composition: its size, also where the printed size is that of other boundaries. */
export function sizeOf({ seats, vacant }: Composition): number {
  return sumOf(seats) + vacant;
}

/** Independents and others sit apart, unless the source says that they are in control and they have the seats for it. */
export function apartOf(composition: Composition): Apart {
  const { control: word } = composition.printed ?? {};
  return TOGETHER.filter((party) => party !== groupInControl(composition, word));
}

/** The column that holds a party the source says is in control: independents stand among others where it has no column for them. */
function groupInControl({ seats }: Composition, word: string | undefined): PartyId | undefined {
  if (word === undefined || !TOGETHER.includes(word)) return undefined;
  const column = seats.some(({ party }) => party === word) ? word : 'other';
  const total = sumOf(seats);
  return seats.some((each) => each.party === column && each.seats * 2 > total) ? column : undefined;
}

/** A composition as the arithmetic of control takes it. */
export function seatsOf(composition: Composition): Seats {
  return {
    seats: new Map(composition.seats.map(({ party, seats }) => [party, seats])),
    vacant: composition.vacant,
    total: sizeOf(composition),
    apart: apartOf(composition),
  };
}

/** Control as printed; nothing where the source prints none. */
function printedControl({ printed }: Composition): ControlledBy | undefined {
  if (!printed || printed.control === '') return undefined;
  if (printed.control === 'none') return { kind: 'no overall control' };
  return { kind: 'overall majority', party: printed.control };
}

/** What a composition amounts to. Seats of which only some are known (certainty `partial`) give no control. */
export function standingOf(composition: Composition): Standing {
  const printed = printedControl(composition);
  if (composition.seats.length === 0 || composition.certainty === 'partial') {
    if (printed) return { kind: 'control only', composition, control: printed };
    return { kind: 'not held', why: 'seats', on: composition.date, nearest: composition };
  }
  const computed = control(seatsOf(composition));
  const agrees = printed !== undefined && sameControl(computed, printed);
  return { kind: 'held', composition, control: computed, ...(printed && { printed: { control: printed, agrees } }) };
}

/** Independents in control stand as `other` where a table has no column for them. */
function sameControl(computed: ControlledBy, printed: ControlledBy): boolean {
  if (computed.kind !== 'overall majority' || printed.kind !== 'overall majority')
    return computed.kind === printed.kind;
  return computed.party === printed.party || [computed, printed].every(({ party }) => TOGETHER.includes(party));
}

/** Who controls a council by arithmetic, or by the source's word where seats are not held. */
export function controlOf(standing: Standing): ControlledBy | undefined {
  if (standing.kind === 'not held') return undefined;
  const { kind, ...rest } = standing.control as ControlledBy & { readonly party?: PartyId };
  return kind === 'overall majority' ? { kind, party: rest.party! } : { kind };
}
