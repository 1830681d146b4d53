import type { PartyId } from '../types.ts';
import type { NationalTotal } from './held.ts';
import type { ListRegion } from './list-regions.ts';

/** What a party won over all regions of an election, seat by kind of seat; nothing where a part was not found. */
export interface AssemblyTotal {
  readonly party: PartyId;
  readonly listVotes: number | undefined;
  readonly constituencySeats: number | undefined;
  readonly listSeats: number | undefined;
  readonly seats: number;
}

/** Seats and list votes of each party over regions that were counted one by one, most seats first. A list without a seat is among them. */
export function totalsOfLists(regions: readonly ListRegion[]): readonly AssemblyTotal[] {
  const totals = new Map<string, AssemblyTotal & { listVotes: number; constituencySeats: number; listSeats: number }>();
  for (const { lists, additional } of regions) {
    const won = additional.allocation.kind === 'no votes' ? [] : additional.allocation.seats;
    for (const [at, { party, name, votes, constituencySeats }] of lists.entries()) {
      const key = `${party} ${name}`;
      const known = totals.get(key) ?? { party, listVotes: 0, constituencySeats: 0, listSeats: 0, seats: 0 };
      const list = won[at] ?? 0;
      totals.set(key, {
        party,
        listVotes: known.listVotes + votes,
        constituencySeats: known.constituencySeats + constituencySeats,
        listSeats: known.listSeats + list,
        seats: known.seats + constituencySeats + list,
      });
    }
  }
  return [...totals.values()].toSorted((a, b) => b.seats - a.seats || b.listVotes - a.listVotes);
}

/** National totals as they were published, in the same form. */
export function totalsAsPublished(rows: readonly NationalTotal[]): readonly AssemblyTotal[] {
  const totals = rows.map(({ party, regionalVotes, constituencySeats, regionalSeats, seats }) => ({
    party,
    listVotes: regionalVotes,
    constituencySeats,
    listSeats: regionalSeats,
    seats,
  }));
  return totals.toSorted((a, b) => b.seats - a.seats || (b.listVotes ?? 0) - (a.listVotes ?? 0));
}
