import type { ElectoralRecord } from '../record.ts';
import { count, list, readRows } from '../rows.ts';
import type { Cite, PartyId } from '../types.ts';

/** A party's national totals at an election whose regions are not held; nothing where a part was not found. */
export interface NationalTotal {
  readonly election: string;
  readonly party: PartyId;
  readonly constituencyVotes: number | undefined;
  readonly regionalVotes: number | undefined;
  readonly constituencySeats: number | undefined;
  readonly regionalSeats: number | undefined;
  readonly seats: number;
  readonly cite: Cite;
}

/** National totals of an election such as `naw.2016-05-05`, in the order published. */
export function nationalTotals(record: ElectoralRecord, election: string): readonly NationalTotal[] {
  return readRows(record.pack.texts, 'devolved/national.csv', (cell, cite) => ({
    election: cell('election'),
    party: cell('party'),
    constituencyVotes: count(cell('constituency_votes')),
    regionalVotes: count(cell('regional_votes')),
    constituencySeats: count(cell('constituency_seats')),
    regionalSeats: count(cell('regional_seats')),
    seats: Number(cell('total_seats')),
    cite,
  })).filter((row) => row.election === election);
}

/** A candidate for a constituency of the London Assembly. */
export interface AssemblyCandidacy {
  readonly constituency: string;
  readonly slug: string;
  readonly candidate: string;
  readonly party: PartyId;
  readonly description: string;
  readonly votes: number;
  readonly elected: boolean;
  readonly cite: Cite;
}

/** London's constituencies with their candidates, most votes first. */
export function londonConstituencies(
  record: ElectoralRecord,
  election: string,
): ReadonlyMap<string, readonly AssemblyCandidacy[]> {
  const rows = readRows(record.pack.texts, 'devolved/london-constituencies.csv', (cell, cite) => ({
    election: cell('election'),
    constituency: cell('constituency'),
    slug: cell('slug'),
    candidate: cell('candidate'),
    party: cell('party'),
    description: cell('description'),
    votes: Number(cell('votes')),
    elected: cell('elected') === 'yes',
    cite,
  })).filter((row) => row.election === election);
  return Map.groupBy(
    rows.toSorted((a, b) => b.votes - a.votes),
    ({ slug }) => slug,
  );
}

/** A constituency of the Senedd from 2026 and the two Westminster seats it is made of. */
export interface SeneddConstituency {
  readonly name: string;
  readonly slug: string;
  readonly seats: number;
  readonly madeOf: readonly string[];
  readonly cite: Cite;
}

export function seneddConstituencies(record: ElectoralRecord): readonly SeneddConstituency[] {
  return readRows(record.pack.texts, 'devolved/senedd-constituencies.csv', (cell, cite) => ({
    name: cell('constituency'),
    slug: cell('slug'),
    seats: Number(cell('seats')),
    madeOf: list(cell('areas')),
    cite,
  }));
}
