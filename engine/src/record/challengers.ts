import { areasIn } from './calendar.ts';
import { onceForPair } from './memo.ts';
import type { ElectoralRecord } from './record.ts';
import { areaKey } from './types.ts';
import type { Election, PartyId, Region } from './types.ts';

/**
 * The parties that came among the first three somewhere in a region, most votes there first: those a target list is made for.
 * Independents, the Speaker and residual votes are not parties.
 */
export const challengers = onceForPair(
  (record: ElectoralRecord, region: Region, election: Election): readonly PartyId[] => {
    const votes = new Map<PartyId, number>();
    const placed = new Set<PartyId>();
    const contests = record.contests(election.id);
    for (const area of areasIn(region, election.boundarySet)) {
      const candidacies = contests.get(areaKey(area))?.candidacies ?? [];
      for (const { party } of candidacies.slice(0, 3)) placed.add(party);
      for (const { party, votes: polled } of candidacies) votes.set(party, (votes.get(party) ?? 0) + (polled ?? 0));
    }
    return [...placed].filter((party) => !NOT_PARTIES.has(party)).toSorted((a, b) => votes.get(b)! - votes.get(a)!);
  },
);

const NOT_PARTIES: ReadonlySet<PartyId> = new Set(['ind', 'speaker', 'other']);
