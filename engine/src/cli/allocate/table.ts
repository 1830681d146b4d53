import type { Allocation, RemainderAllocation, SharedOut } from '../../psephology/index.ts';
import { approximate, quotientValue, ratio } from '../../psephology/index.ts';
import { column, type Row, type Table } from '../../publish/index.ts';
import { RULES, type RuleName } from './rules.ts';

const LADDER = [
  column('seat', 'count', 'Seat', 'In the order in which seats were won, from 1'),
  column('list', 'text', 'List', 'Who won it'),
  column('votes', 'count', 'Votes', 'Votes of the list'),
  column('divisor', 'ratio', 'Divisor', 'What its votes were divided by'),
  column('quotient', 'ratio', 'Quotient', 'Votes over divisor, unrounded'),
  column('settled', 'id', 'Settled', 'outright, level (a seat for each), one vote more, or lot'),
  column('next', 'list', 'Next', 'Who came next'),
  column('nextQuotient', 'ratio', 'Next quotient', 'Their quotient, unrounded'),
  column('short', 'count', 'Short', 'More votes that would have won the first of them this seat'),
  column('oneFewerTies', 'flag', 'One fewer ties', 'Whether one vote fewer would have tied'),
];

const REMAINDERS = [
  column('list', 'text', 'List', 'The list'),
  column('seats', 'count', 'Seats', 'Seats in all'),
  column('whole', 'count', 'Whole', 'Seats for whole quotas'),
  column('remainder', 'ratio', 'Remainder', 'Votes left over, unrounded'),
  column('extra', 'id', 'Extra', 'Whether a seat fell to the remainder: no, remainder or lot'),
];

/** The whole account as rows: a ladder of seats, or quotas and remainders; seats and ties are in `about`. */
export function allocationTable(
  rule: RuleName,
  names: readonly string[],
  { shared, seats }: { readonly shared: SharedOut; readonly seats: number },
): Table {
  const { account } = shared;
  const tie =
    account.kind === 'tied awaiting lot' ? { tied: account.tied.map((at) => names[at]!), places: account.places } : {};
  const about: Row = { rule, seats, outcome: account.kind, ...tie };
  const title = `${seats} seats by ${RULES[rule]}`;
  return shared.by === 'quotients'
    ? { name: 'ladder', title, about, columns: LADDER, rows: ladderRows(shared.account, names) }
    : { name: 'lists', title, about, columns: REMAINDERS, rows: remainderRows(shared.account, names) };
}

function ladderRows(account: Allocation, names: readonly string[]): Row[] {
  if (account.kind === 'no votes') return [];
  return account.ladder.map(({ seat, party, quotient, next, settled }) => ({
    seat,
    list: names[party],
    votes: quotient.votes,
    divisor: approximate(ratio(quotient.divisor, quotient.parts)),
    quotient: approximate(quotientValue(quotient)),
    settled,
    next: next?.parties.map((at) => names[at]!) ?? [],
    nextQuotient: next && approximate(quotientValue(next.quotient)),
    short: next?.short.votes,
    oneFewerTies: next?.short.oneFewerTies,
  }));
}

function remainderRows(account: RemainderAllocation, names: readonly string[]): Row[] {
  if (account.kind === 'no votes') return [];
  return account.rows.map(({ party, whole, remainder, extra }) => ({
    list: names[party],
    seats: account.seats[party],
    whole,
    remainder: approximate(remainder),
    extra,
  }));
}
