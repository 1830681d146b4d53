import type { PartyId } from '../types.ts';
import type { StvCandidacy } from './types.ts';

/** What a party came to over some counts by single transferable vote. */
export interface StvPartyTotal {
  readonly party: PartyId;
  readonly partyName: string | undefined;
  readonly candidates: number;
  readonly firstPreferences: number;
  readonly seats: number;
}

/**
 * Candidates, first preferences and seats by party: most seats first, then most first preferences. Parties that the registry does not have
 * are told apart by their names.
 *
 * @example
 * stvPartyTotals([{ party: 'sf', firstPreferences: 40, elected: true }, { party: 'dup', firstPreferences: 50, elected: false }, { party: 'sf', firstPreferences: 5, elected: false }]).map(({ party, seats, firstPreferences }) => [party, seats, firstPreferences]) // => [['sf', 1, 45], ['dup', 0, 50]]
 */
export function stvPartyTotals(
  stood: Iterable<
    Pick<StvCandidacy, 'party' | 'firstPreferences' | 'elected'> & Partial<Pick<StvCandidacy, 'partyName'>>
  >,
): readonly StvPartyTotal[] {
  const parties = Map.groupBy(stood, ({ party, partyName }) => partyName ?? party);
  const totals = [...parties.values()].map((all) => ({
    party: all[0]!.party,
    partyName: all[0]!.partyName,
    candidates: all.length,
    firstPreferences: all.reduce((sum, { firstPreferences }) => sum + (firstPreferences ?? 0), 0),
    seats: all.filter(({ elected }) => elected).length,
  }));
  return totals.toSorted((a, b) => b.seats - a.seats || b.firstPreferences - a.firstPreferences);
}
