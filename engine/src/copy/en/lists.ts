import { quotientValue, type Allocation, type Quotient, type Shortfall } from '../../psephology/index.ts';
import type { PartyId } from '../../record/index.ts';
import { thousands } from '../numbers.ts';
import { fixed } from '../round.ts';
import { partyWords } from './parties.ts';
import type { Parties } from './results.ts';
import { capital, counted, listed, placed, spelt } from './words.ts';

/** A list as a sentence needs it: its party, and its own word where the party's name does not say as much. */
export interface NamedList {
  readonly party: PartyId;
  readonly name: string;
}

/**
 * A quotient in whole votes, and how it came about.
 *
 * @example
 * quotientWords({ votes: 604715, divisor: 4, parts: 1 }) // => { value: '151,179', sum: '604,715 ÷ 4' }
 * quotientWords({ votes: 163830, divisor: 1, parts: 1 }) // => { value: '163,830', sum: '163,830' }
 * quotientWords({ votes: 700, divisor: 7, parts: 5 }) // => { value: '500', sum: '700 ÷ 1.4' }
 */
export function quotientWords(quotient: Quotient): { readonly value: string; readonly sum: string } {
  const { votes, divisor, parts } = quotient;
  const value = thousands(BigInt(fixed(quotientValue(quotient), 0)));
  return { value, sum: divisor === parts ? thousands(votes) : `${thousands(votes)} ÷ ${divisor / parts}` };
}

/** What a list is called in a sentence: `the Brexit Party`, `an independent, Csordas`. */
export function listInText({ party, name }: NamedList, parties: Parties): string {
  if (party === 'ind') return name ? `an independent, ${name}` : 'an independent';
  return party === 'other' && name ? name : partyWords(parties.get(party)!).who;
}

/** How seats fell: `The Brexit Party won three of the seven seats, the Liberal Democrats two, and the Greens and the Conservatives one each.` */
export function seatsSentence(
  won: readonly { readonly list: NamedList; readonly seats: number }[],
  seats: number,
  parties: Parties,
): string {
  const groups = [...Map.groupBy(won, (each) => each.seats)].sort(([a], [b]) => b - a);
  const said = groups.map(([each, of], index) => {
    const who = listed(of.map(({ list }) => listInText(list, parties)));
    const what = index === 0 ? `won ${spelt(each)} of the ${counted(seats, 'seat')}` : spelt(each);
    return `${who} ${what}${of.length > 1 ? ' each' : ''}`;
  });
  return said.length === 0 ? '' : `${capital(joined(said))}.`;
}

function joined(said: readonly string[]): string {
  return said.length < 2
    ? said.join('')
    : `${said.slice(0, -1).join(', ')}${said.length > 1 ? ', and ' : ''}${said.at(-1)!}`;
}

/** What stood between the last seat and who came next for it: `50,606 more votes would have given the Brexit Party a fourth seat; 50,605 would have tied.` */
export function lastSeatSentence(
  allocation: Allocation,
  lists: readonly NamedList[],
  parties: Parties,
  noun: 'seat' | 'list seat' = 'seat',
): string {
  if (allocation.kind === 'tied awaiting lot') return lotSentence(allocation, lists, parties);
  const last = allocation.kind === 'allocated' ? allocation.ladder.at(-1) : undefined;
  if (!last?.next || allocation.kind !== 'allocated') return '';
  const [next] = last.next.parties;
  const held = allocation.seats[next]!;
  const seat = held === 0 ? noun : `${placed(held + 1)} ${noun}`;
  return shortWords(last.next.short, listInText(lists[next]!, parties), seat);
}

/** `50,606 more votes would have given the Brexit Party a fourth seat; 50,605 would have tied.` */
function shortWords({ votes, oneFewerTies }: Shortfall, who: string, seat: string): string {
  const tie = oneFewerTies && votes > 1 ? `; ${thousands(votes - 1)} would have tied` : '';
  return `${thousands(votes)} more ${votes === 1 ? 'vote' : 'votes'} would have given ${who} a ${seat}${tie}.`;
}

function lotSentence(
  { tied, places }: Extract<Allocation, { kind: 'tied awaiting lot' }>,
  lists: readonly NamedList[],
  parties: Parties,
): string {
  const who = listed(tied.map((party) => listInText(lists[party]!, parties)));
  return `${capital(who)} are level for the last ${places === 1 ? 'seat' : counted(places, 'seat')}: a lot is to be drawn.`;
}

/** What another rule would have given: `Shared out by D’Hondt, the 71 seats would have gone 23 to the Conservatives, 22 to Labour and 12 to Reform UK.` */
export function sharedOutSentence(
  rule: string,
  won: readonly { readonly list: NamedList; readonly seats: number }[],
  seats: number,
  parties: Parties,
): string {
  const gone = won.filter((each) => each.seats > 0).toSorted((a, b) => b.seats - a.seats);
  const said = listed(gone.map((each) => `${each.seats} to ${listInText(each.list, parties)}`));
  return `Shared out by ${rule}, the ${counted(seats, 'seat')} would have gone ${said}.`;
}
