import { additionalMember, type AdditionalMembers, type Ratio } from '../../psephology/index.ts';
import { NotFound } from '../look-up.ts';
import { nearest } from '../names.ts';
import type { ElectoralRecord } from '../record.ts';
import { count, readRows } from '../rows.ts';
import type { Cite, IsoDate, PartyId } from '../types.ts';
import { votingSystem, type VotingSystem } from '../voting-systems.ts';

/** A regional list with what it won in the constituencies of the region. */
export interface RegionalListVotes {
  readonly party: PartyId;
  /** The ballot paper's words, where the party has no id of its own. */
  readonly name: string;
  readonly votes: number;
  readonly constituencySeats: number;
  /** List seats as published, to hold the allocation against. */
  readonly publishedSeats: number;
  readonly cite: Cite;
}

/** A region that elects additional members, counted by the rule of its day. */
export interface ListRegion {
  readonly election: string;
  readonly polledOn: IsoDate;
  readonly slug: string;
  readonly name: string;
  readonly seats: number;
  readonly electorate: number | undefined;
  /** Votes for all lists, and those of lists that are not held one by one: none of them came near a seat. */
  readonly listVotes: number;
  readonly notHeld: number;
  readonly system: VotingSystem;
  readonly lists: readonly RegionalListVotes[];
  readonly additional: AdditionalMembers;
}

/**
 * The regions of an election by additional members, each counted: `gla.a.2016-05-05`, `sp.r.2016-05-05`. With a `threshold` of its own the
 * count is a *what if*; otherwise the law's holds.
 */
export function listRegions(
  record: ElectoralRecord,
  election: string,
  whatIf: { readonly threshold?: Ratio | undefined } = {},
): readonly ListRegion[] {
  const { texts } = record.pack;
  const lists = Map.groupBy(
    readRows(texts, 'devolved/lists.csv', (cell, cite) => ({
      key: `${cell('election')} ${cell('region')}`,
      party: cell('party'),
      name: cell('party_name'),
      votes: Number(cell('votes')),
      constituencySeats: Number(cell('constituency_seats')),
      publishedSeats: Number(cell('list_seats')),
      cite,
    })),
    ({ key }) => key,
  );
  const rows = readRows(texts, 'devolved/regions.csv', (cell) => ({
    election: cell('election'),
    slug: cell('region'),
    name: cell('name'),
    seats: Number(cell('seats')),
    electorate: count(cell('electorate')),
    listVotes: Number(cell('list_votes')),
  }));
  const own = rows.filter((row) => row.election === election);
  if (own.length === 0) {
    const held = [...new Set(rows.map((row) => row.election))];
    throw new NotFound('election', election, nearest(election, held), `try ${held.join(' or ')}.`);
  }
  const polledOn = election.slice(-10);
  const system = votingSystem(record, { kind: election.slice(0, -11), on: polledOn });
  const threshold = whatIf.threshold ?? system.threshold;
  return own.map((row) => {
    const all = (lists.get(`${election} ${row.slug}`) ?? []).toSorted((a, b) => b.votes - a.votes);
    const ballot = all.map(({ votes, constituencySeats }) => ({ kind: 'party' as const, votes, constituencySeats }));
    return {
      ...row,
      polledOn,
      notHeld: row.listVotes - all.reduce((sum, { votes }) => sum + votes, 0),
      system,
      lists: all,
      additional: additionalMember(ballot, { seats: row.seats, threshold, ties: system.ties }),
    };
  });
}

/** Seats of each party over some regions: constituencies and list together, most first. */
export function seatsOfLists(regions: readonly ListRegion[]): ReadonlyMap<PartyId, number> {
  const seats = new Map<PartyId, number>();
  for (const { lists, additional } of regions) {
    const won = additional.allocation.kind === 'no votes' ? [] : additional.allocation.seats;
    for (const [at, { party, constituencySeats }] of lists.entries()) {
      const more = constituencySeats + (won[at] ?? 0);
      if (more > 0) seats.set(party, (seats.get(party) ?? 0) + more);
    }
  }
  return new Map([...seats].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)));
}
