import { allocateByDivisors } from './divisor.ts';
import type { Divisors } from './divisor-race.ts';
import type { Allocation, ListQuestion } from './divisor-types.ts';

/** A party's votes over its seats and one. */
export const DHONDT: Divisors = { parts: 1, after: (seats) => seats + 1 };

/**
 * D'Hondt: each seat goes to the party with the highest quotient of votes ÷ (seats it has + 1). A list with nobody left, and an individual
 * who was elected, drop out.
 *
 * Takes votes by party, in any order, an individual as a list of one; answers with positions in that list: the ladder of quotients, seats,
 * and what each party lacked for one more. A tie of more parties than seats left awaits a lot, given as `lots`; with `ties: 'one vote more,
 * then lot'` each of the tied is first given a vote, as the Welsh acts have it, which favours the party with fewer votes.
 * Source: European Parliamentary Elections Act 2002, s. 2 (Great Britain, 1999 to 2019, by region).
 *
 * @throws WrongInput when votes are not counts, there is no seat, more seats than candidates where all lists are given, or lots are given
 * that were not to be drawn, fell outside the tie or are not as many as the places.
 * @example
 * dhondt([604715, 361563, 202460, 163830], { seats: 7 }).seats // => [3, 2, 1, 1]
 * dhondt([604715, 361563, 202460, 163830], { seats: 7 }).another[0] // => { votes: 50606, oneFewerTies: true }
 * dhondt([200, 100], { seats: 2 }) // => dhondt([200, 100], { seats: 2, ties: 'lot' })
 * dhondt([200, 100], { seats: 2 }).tied // => [0, 1]
 * dhondt([200, 100], { seats: 2, lots: [0] }).seats // => [2, 0]
 * dhondt([200, 100], { seats: 2, ties: 'one vote more, then lot' }).seats // => [1, 1]
 */
export function dhondt(votes: readonly number[], question: ListQuestion): Allocation {
  return allocateByDivisors(votes, question, DHONDT);
}
