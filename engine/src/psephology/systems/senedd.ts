import { requireCounts, WrongInput } from '../wrong-input.ts';
import { dhondt } from './dhondt.ts';
import type { Allocation } from './divisor-types.ts';

/** Members of one constituency, of the 16 that elect 96; and the most names a list can have. */
export const SENEDD_SEATS = 6;
const LONGEST_LIST = 8;

/** What a Senedd ballot paper offers: a party's closed list, elected in its own order, or an individual. */
export type OnSeneddBallot =
  | { readonly kind: 'party'; readonly votes: number; readonly list: readonly string[] }
  | { readonly kind: 'individual'; readonly votes: number; readonly name: string };

/** The seats of a constituency and the names elected, one for each row of the ladder. */
export interface SeneddSeats {
  readonly allocation: Allocation;
  readonly elected: readonly string[];
}

/**
 * Senedd Cymru from 7 May 2026: one vote for a closed list or an individual, six members by D'Hondt from divisor 1, no threshold. A tie of
 * more than the seats left is recalculated with one vote more for each of the tied, then drawn by lot.
 *
 * Takes the ballot in any order; answers with positions in it.
 * Source: Senedd Cymru (Members and Elections) Act 2024, which puts the new ss. 8–9 into the Government of Wales Act 2006.
 *
 * @throws WrongInput when votes are not counts, a list is empty or has more than eight names, there are fewer candidates than seats, or
 * lots are not those to be drawn.
 * @example
 * seneddSeats([
 *   { kind: 'party', votes: 900, list: ['A', 'B', 'C', 'D', 'E'] },
 *   { kind: 'individual', votes: 300, name: 'F' },
 * ]).elected // => ['A', 'B', 'C', 'F', 'D', 'E']
 */
export function seneddSeats(
  ballot: readonly OnSeneddBallot[],
  { lots }: { readonly lots?: readonly number[] | undefined } = {},
): SeneddSeats {
  requireCounts(
    'votes',
    ballot.map(({ votes }) => votes),
  );
  const lists = ballot.map((each) => (each.kind === 'party' ? each.list : [each.name]));
  const wrong = lists.findIndex((list) => list.length === 0 || list.length > LONGEST_LIST);
  if (wrong >= 0) {
    throw new WrongInput(
      `ballot[${wrong}].list has ${lists[wrong]!.length} names, where 1 to ${LONGEST_LIST} were expected: give the list as nominated.`,
    );
  }
  const allocation = dhondt(
    ballot.map(({ votes }) => votes),
    { seats: SENEDD_SEATS, candidates: lists.map(({ length }) => length), ties: 'one vote more, then lot', lots },
  );
  if (allocation.kind === 'no votes') return { allocation, elected: [] };
  const left = lists.map((list) => [...list]);
  return { allocation, elected: allocation.ladder.map(({ party }) => left[party]!.shift()!) };
}
