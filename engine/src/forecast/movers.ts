import type { Contest, ElectoralRecord, PartyId } from '../record/index.ts';

/**
 * The parties that an illustration moves: those that took one in a hundred of the votes of Great Britain, or one in twenty of a nation's.
 * Largest first. Independents are not one party, and the Speaker has no national share.
 */
export function moversOf(record: ElectoralRecord, contests: Iterable<Contest>): PartyId[] {
  const votes = new Map<PartyId, Map<string, number>>();
  const valid = new Map<string, number>();
  for (const { area, candidacies } of contests) {
    if (area.nation === 'Northern Ireland') continue;
    for (const { party, votes: polled = 0 } of candidacies) {
      const own = votes.get(party) ?? new Map<string, number>();
      votes.set(party, own);
      for (const place of [area.nation, 'GB']) {
        own.set(place, (own.get(place) ?? 0) + polled);
        valid.set(place, (valid.get(place) ?? 0) + polled);
      }
    }
  }
  const counts = (party: PartyId) =>
    [...votes.get(party)!].some(([place, sum]) => sum * (place === 'GB' ? 100 : 20) >= valid.get(place)!);
  const total = (party: PartyId) => votes.get(party)!.get('GB')!;
  return [...votes.keys()]
    .filter((party) => record.parties().get(party)?.kind === 'party' && counts(party))
    .toSorted((a, b) => total(b) - total(a));
}
