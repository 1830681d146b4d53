import { fixed, listed, placed, thousands } from '../../copy/index.ts';
import {
  quotientValue,
  type Allocation,
  type Quotient,
  type RemainderAllocation,
  type SharedOut,
} from '../../psephology/index.ts';
import type { Io } from '../io.ts';
import { strong, textTable, wrap } from '../output.ts';
import { RULES, type RuleName } from './rules.ts';

/** The account as a text: seats of each list, then the ladder or the remainders, then what the next lacked. */
export function allocationText(
  io: Io,
  rule: RuleName,
  names: readonly string[],
  { shared, seats }: { readonly shared: SharedOut; readonly seats: number },
): string {
  const { account } = shared;
  const title = wrap(strong(io, `${seats} seats by ${RULES[rule]}`));
  if (account.kind === 'no votes') return `${title}\nNobody has any votes: no seat can be given.\n`;
  const won = account.seats.flatMap((each, at) => (each > 0 ? [`${names[at]!} ${each}`] : []));
  const table = shared.by === 'quotients' ? ladder(io, shared.account, names) : remainders(io, shared.account, names);
  return `${title}${wrap(won.join(' · ') || 'No seat is settled yet.')}\n${table}\n${wrap(ending(shared, names))}`;
}

function ladder(io: Io, account: Allocation, names: readonly string[]): string {
  if (account.kind === 'no votes') return '';
  const rows = account.ladder.map(({ seat, party, quotient, next, settled }) => [
    String(seat),
    names[party]!,
    value(quotient),
    sum(quotient),
    next ? `${next.parties.map((at) => names[at]!).join(', ')} ${value(next.quotient)}` : '–',
    next ? thousands(next.short.votes) : '–',
    settled === 'outright' ? '' : settled,
  ]);
  const labels = ['Seat', 'List', 'Quotient', '', 'Next best', 'Votes short', ''];
  return textTable(
    io,
    labels.map((label, at) => ({ label, right: at === 0 || at === 2 || at === 5 })),
    rows,
  );
}

function remainders(io: Io, account: RemainderAllocation, names: readonly string[]): string {
  if (account.kind === 'no votes') return '';
  const rows = account.rows.map(({ party, whole, remainder, extra }) => [
    names[party]!,
    String(account.seats[party]),
    String(whole),
    thousands(BigInt(fixed(remainder, 0))),
    extra === 'no' ? '' : extra === 'lot' ? 'one more, by lot' : 'one more',
  ]);
  const labels = ['List', 'Seats', 'Quotas', 'Votes left over', ''];
  return textTable(
    io,
    labels.map((label, at) => ({ label, right: at > 0 && at < 4 })),
    rows,
  );
}

/** What decided the last seat, or which lot is to be drawn. */
function ending({ by, account }: SharedOut, names: readonly string[]): string {
  if (account.kind === 'no votes') return '';
  if (account.kind === 'tied awaiting lot') {
    const tied = account.tied.map((at) => names[at]!);
    const places = account.places === 1 ? 'the last seat' : `the last ${account.places} seats`;
    return `Tied awaiting lot: ${listed(tied)} for ${places}. Give the lot with --lot ${tied.slice(0, account.places).join(',')}, on whom it fell.`;
  }
  if (by === 'remainders') {
    const { next } = account as Extract<RemainderAllocation, { kind: 'allocated' }>;
    if (!next?.short) return '';
    return `${moreVotes(next.short)} would have given ${names[next.parties[0]]!} one seat more.`;
  }
  const { ladder: rungs, seats, unfilled } = account as Extract<Allocation, { kind: 'allocated' }>;
  const next = rungs.at(-1)?.next;
  const left = unfilled > 0 ? `${unfilled} unfilled: no list with votes has a candidate left.` : '';
  if (!next) return left;
  const [first] = next.parties;
  const { votes, oneFewerTies } = next.short;
  const tie = oneFewerTies && votes > 1 ? `; ${thousands(votes - 1)} would have tied` : '';
  return `${moreVotes(votes)} would have given ${names[first]!} a ${placed(seats[first]! + 1)} seat${tie}. ${left}`.trim();
}

function moreVotes(votes: number): string {
  return votes === 1 ? '1 more vote' : `${thousands(votes)} more votes`;
}

function value(quotient: Quotient): string {
  return thousands(BigInt(fixed(quotientValue(quotient), 0)));
}

function sum({ votes, divisor, parts }: Quotient): string {
  return divisor === parts ? '' : `${thousands(votes)} ÷ ${divisor / parts}`;
}
