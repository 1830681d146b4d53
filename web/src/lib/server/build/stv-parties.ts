import { fixed, percent, points, thousands } from 'countroom/copy';
import { ratio, subtract } from 'countroom/psephology';
import { stvPartyTotals, type ElectoralRecord, type StvContestHeld, type StvPartyTotal } from 'countroom/record';
import type { StvPartyRow } from '#lib/view/stv-held.ts';
import { stvParty } from './stv-places.ts';

/** Parties at some contests by first preferences; with a baseline, the change in share against it, and with a quota how many quotas. */
export function partyRows(
  record: ElectoralRecord,
  contests: readonly StvContestHeld[],
  { before, quota }: { readonly before?: StvContestHeld | undefined; readonly quota?: number | undefined } = {},
): StvPartyRow[] {
  const totals = totalsOf(contests);
  const votes = votesOf(totals);
  const then = before && totalsOf([before]);
  return totals.map((total) => {
    const change = then && votes > 0 ? changeOf(total, votes, then) : undefined;
    return {
      party: stvParty(record, total),
      candidates: String(total.candidates),
      ...(votes > 0 && {
        votes: thousands(total.firstPreferences),
        share: percent(ratio(total.firstPreferences, votes)),
      }),
      ...(change && { change }),
      ...(quota && votes > 0 && { quotas: fixed(ratio(total.firstPreferences, quota), 2) }),
      seats: String(total.seats),
    };
  });
}

export function totalsOf(contests: readonly StvContestHeld[]): readonly StvPartyTotal[] {
  return stvPartyTotals(contests.flatMap(({ candidates }) => candidates));
}

export function votesOf(totals: readonly StvPartyTotal[]): number {
  return totals.reduce((sum, { firstPreferences }) => sum + firstPreferences, 0);
}

/** A party that did not stand then had no share; independents are not one party, so no change is said of them. */
function changeOf(total: StvPartyTotal, votes: number, then: readonly StvPartyTotal[]): string | undefined {
  if (total.party === 'ind') return undefined;
  const had = then.find(({ party, partyName }) => party === total.party && partyName === total.partyName);
  if (!had) return undefined;
  return points(subtract(ratio(total.firstPreferences, votes), ratio(had.firstPreferences, votesOf(then))));
}
