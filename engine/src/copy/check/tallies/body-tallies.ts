import { assemblyElections, stvPartyTotals, type PartyId } from '../../../record/index.ts';
import { longDate } from '../../dates.ts';
import { assemblyName } from '../../en/story/assembly.ts';
import { CONSTITUENCIES, LIST_SEATS } from '../en/assemblies.ts';
import type { View } from '../view.ts';
import { changeBetween, type Tally } from './tally.ts';

/** Seats of the assembly or ward that a text is of, of the kind that the figure at hand is of: constituencies, list seats or all. */
export function bodyTallies({ body, frame }: View, index: number): readonly Tally[] {
  if (!body || body.kind === 'stormont') return [];
  if (body.kind === 'count') {
    const { contest } = body;
    const seats = stvPartyTotals(contest.candidates).map(({ party, seats: own }) => [party, own] as const);
    return [tally(contest.name, `${contest.name} on ${longDate(contest.date)}`, seats, contest.seats)];
  }
  const { election, region } = body;
  const rest = frame.line.slice(frame.places[index]);
  const own = kindOf(rest.replace(/^(N\d+(?: of (?:the )?N\d+)?(?: [a-z-]+){0,2}).*$/, '$1'));
  const kind = own ?? kindOf(frame.line) ?? (region ? 'list' : 'all');
  const name = `${region ? `the ${region.name} region of ` : ''}${assemblyName(election)} on ${longDate(election.date)}, ${WHAT[kind]},`;
  const seats = region ? regionSeats(region, kind) : allSeats(election.totals, kind);
  const total = seats.reduce((sum, [, each]) => sum + each, 0);
  return [tally(region?.name ?? assemblyName(election), name, seats, total)];
}

/** The same of the assembly before, and what changed since: `UKIP, which won seven seats five years ago`. */
export function bodyTalliesBefore(view: View, index: number): readonly Tally[] {
  const { body, record } = view;
  if (body?.kind !== 'assembly') return [];
  const { election, region } = body;
  const before = assemblyElections(record).findLast(
    ({ place, date }) => place === election.place && date < election.date,
  );
  if (!before) return [];
  const same = region && before.regions.find(({ name }) => name === region.name);
  if (region && !same) return [];
  const then = bodyTallies({ ...view, body: { kind: 'assembly', election: before, region: same } }, index);
  const now = bodyTallies(view, index);
  return [...then, ...then.flatMap((each) => now.map((own) => changeBetween(each, own)))];
}

type Kind = 'all' | 'constituencies' | 'list';
type Region = Extract<NonNullable<View['body']>, { kind: 'assembly' }>['region'] & {};
type Totals = Extract<NonNullable<View['body']>, { kind: 'assembly' }>['election']['totals'];

const WHAT: Readonly<Record<Kind, string>> = {
  all: 'constituencies and lists together',
  constituencies: 'constituencies',
  list: 'regional seats',
};

function kindOf(text: string): Kind | undefined {
  const [constituencies, list] = [CONSTITUENCIES.test(text), LIST_SEATS.test(text)];
  if (constituencies === list) return undefined;
  return constituencies ? 'constituencies' : 'list';
}

function regionSeats({ lists, additional }: Region, kind: Kind): readonly (readonly [PartyId, number])[] {
  const won = additional.allocation.kind === 'no votes' ? [] : additional.allocation.seats;
  return lists.map(({ party, constituencySeats }, at) => {
    const list = won[at] ?? 0;
    return [party, kind === 'all' ? constituencySeats + list : kind === 'list' ? list : constituencySeats] as const;
  });
}

function allSeats(totals: Totals, kind: Kind): readonly (readonly [PartyId, number])[] {
  return totals.flatMap(({ party, seats, constituencySeats, listSeats }) => {
    const own = kind === 'all' ? seats : kind === 'list' ? listSeats : constituencySeats;
    return own === undefined ? [] : [[party, own] as const];
  });
}

function tally(subject: string, name: string, seats: readonly (readonly [PartyId, number])[], total: number): Tally {
  return { mode: 'won', subject, name, seats: summed(seats), total, cites: [] };
}

/** A party with several lists or names has all their seats. */
function summed(seats: readonly (readonly [PartyId, number])[]): ReadonlyMap<PartyId, number> {
  const all = new Map<PartyId, number>();
  for (const [party, count] of seats) all.set(party, (all.get(party) ?? 0) + count);
  return all;
}
