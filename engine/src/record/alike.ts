import { absolute, compare, subtract } from '../psephology/index.ts';
import { marginOf, type Margin } from './battleground.ts';
import type { ElectoralRecord } from './record.ts';
import type { Contest } from './types.ts';

/**
 * The contests of the same election that were fought between the same two parties, in the same order, and came out most alike:
 * nearest majority as a share of the valid vote first. Nothing for a contest without a majority.
 */
export function seatsAlike(record: ElectoralRecord, contest: Contest, most: number): readonly Margin[] {
  const own = marginOf(contest);
  if (!own) return [];
  const distance = (margin: Margin) => absolute(subtract(margin.share, own.share));
  return [...record.contests(contest.election.id).values()]
    .flatMap((each) => marginOf(each) ?? [])
    .filter((each) => each.contest !== contest)
    .filter((each) => each.winner.party === own.winner.party && each.runnerUp.party === own.runnerUp.party)
    .toSorted((a, b) => compare(distance(a), distance(b)) || (a.area.name < b.area.name ? -1 : 1))
    .slice(0, most);
}
