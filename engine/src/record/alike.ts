import { absolute, compare, subtract } from '../psephology/index.ts';
import { marginOf, type Margin } from './battleground.ts';
import { onceForEach } from './memo.ts';
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
  return (fought(record, contest.election.id).get(pairOf(own)) ?? [])
    .filter((each) => each.contest !== contest)
    .map((margin) => ({ margin, apart: distance(margin) }))
    .toSorted((a, b) => compare(a.apart, b.apart) || (a.margin.area.name < b.margin.area.name ? -1 : 1))
    .slice(0, most)
    .map(({ margin }) => margin);
}

/** The contests of an election by the two parties that fought them out. */
const fought = onceForEach((record: ElectoralRecord, election: string) =>
  Map.groupBy(
    [...record.contests(election).values()].flatMap((each) => marginOf(each) ?? []),
    pairOf,
  ),
);

function pairOf({ winner, runnerUp }: Margin): string {
  return `${winner.party} ${runnerUp.party}`;
}
