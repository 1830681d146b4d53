import type { ElectoralRecord } from './record.ts';
import type { PartyId } from './types.ts';

/**
 * The parties that came among the first three somewhere in a set of seats, most votes there first: those a target list is made for.
 * Independents, the Speaker and residual votes are not parties.
 *
 * @param election Id of a general election or notional result.
 * @param areas Area keys.
 */
export function challengers(record: ElectoralRecord, election: string, areas: readonly string[]): readonly PartyId[] {
  const votes = new Map<PartyId, number>();
  const placed = new Set<PartyId>();
  const contests = record.contests(election);
  for (const key of areas) {
    const candidacies = contests.get(key)?.candidacies ?? [];
    for (const { party } of candidacies.slice(0, 3)) placed.add(party);
    for (const { party, votes: polled } of candidacies) votes.set(party, (votes.get(party) ?? 0) + (polled ?? 0));
  }
  return [...placed].filter((party) => !NOT_PARTIES.has(party)).toSorted((a, b) => votes.get(b)! - votes.get(a)!);
}

const NOT_PARTIES: ReadonlySet<PartyId> = new Set(['ind', 'speaker', 'other']);
