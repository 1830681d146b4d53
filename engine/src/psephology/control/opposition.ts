import { WrongInput } from '../wrong-input.ts';
import { largestOf, sumOfSeats } from './seats.ts';
import type { Apart, Largest, SeatsByParty } from './seats.ts';

/**
 * The largest opposition group: most seats of those outside the administration, several when they are level, none when all are in it.
 * Who runs a council is a fact of its own, not arithmetic, so it is an input: a party with a majority as much as a coalition.
 *
 * Unit: seats. Source: Local Government and Housing Act 1989, s. 15, and the Local Government (Committees and Political Groups)
 * Regulations 1990, on political groups.
 *
 * @throws WrongInput when seats are not counts, no administration is given, or a party in it has no seat.
 * @example
 * largestOpposition(new Map([['lab', 22], ['green', 14], ['ld', 3]]), ['lab']) // => { parties: ['green'], seats: 14, joint: false }
 * largestOpposition(new Map([['con', 22], ['lab', 9], ['ld', 9]]), ['con']) // => { parties: ['lab', 'ld'], seats: 9, joint: true }
 */
export function largestOpposition(seats: SeatsByParty, administration: readonly string[], apart?: Apart): Largest {
  sumOfSeats('seats', seats);
  if (administration.length === 0) {
    throw new WrongInput(
      'administration is empty, where the parties that run the council were expected: without them there is no opposition to name.',
    );
  }
  for (const party of administration) {
    if (seats.get(party)) continue;
    throw new WrongInput(
      `administration has ${party}, which has no seat on this council: check the party and the date of both.`,
    );
  }
  return largestOf(new Map([...seats].filter(([party]) => !administration.includes(party))), apart);
}
