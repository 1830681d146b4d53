import { compare, rank, ratio, type Ratio } from '../psephology/index.ts';
import { areasIn } from './calendar.ts';
import { runnerUpOf, winnerOf } from './contests.ts';
import { onceFor, onceForPair } from './memo.ts';
import type { ElectoralRecord } from './record.ts';
import { areaKey } from './types.ts';
import type { Area, Candidacy, Contest, Election, PartyId, Region } from './types.ts';

/** A contest that was won over somebody, with its majority. */
export interface Margin {
  readonly area: Area;
  readonly contest: Contest;
  readonly winner: Candidacy;
  readonly runnerUp: Candidacy;
  /** Votes. */
  readonly majority: number;
  /** Share of the valid vote. */
  readonly share: Ratio;
}

/** The majorities of a region at an election, smallest share first; equal shares by votes, then name. */
export const margins = onceForPair((record: ElectoralRecord, region: Region, election: Election): readonly Margin[] => {
  const contests = record.contests(election.id);
  return areasIn(region, election.boundarySet)
    .flatMap((area) => marginOf(contests.get(areaKey(area))) ?? [])
    .toSorted((a, b) => compare(a.share, b.share) || a.majority - b.majority || (a.area.name < b.area.name ? -1 : 1));
});

/** The margin of a declared contest with two candidates or more. */
export function marginOf(contest: Contest | undefined): Margin | undefined {
  return contest && measured(contest);
}

const measured = onceFor(measureMargin);

function measureMargin(contest: Contest): Margin | undefined {
  const winner = winnerOf(contest);
  const runnerUp = runnerUpOf(contest);
  if (!winner || !runnerUp || !contest.validVotes) return undefined;
  const majority = winner.votes! - runnerUp.votes!;
  return { area: contest.area, contest, winner, runnerUp, majority, share: ratio(majority, contest.validVotes) };
}

/** Holder by runner-up at an election: how many seats stand between each pair of parties. */
export interface MatrixCell {
  readonly holder: PartyId;
  readonly runnerUp: PartyId;
  /** Smallest majority first. */
  readonly seats: readonly Margin[];
}

/** The battleground matrix: every pair of winner and runner-up, most seats first. */
export const matrix = onceForPair(
  (record: ElectoralRecord, region: Region, election: Election): readonly MatrixCell[] => {
    const pairs = Map.groupBy(
      margins(record, region, election),
      (each) => `${each.winner.party} ${each.runnerUp.party}`,
    );
    return [...pairs.values()]
      .map((seats) => ({ holder: seats[0]!.winner.party, runnerUp: seats[0]!.runnerUp.party, seats }))
      .toSorted((a, b) => b.seats.length - a.seats.length || (a.holder + a.runnerUp < b.holder + b.runnerUp ? -1 : 1));
  },
);

export interface UnderQuestion {
  readonly region: Region;
  readonly election: Election;
  readonly party: PartyId;
  /** The party in second place; any when absent. */
  readonly over?: PartyId;
  /** Majorities below this many votes. */
  readonly under: number;
}

/** The seats a party won by fewer votes than a number, smallest majority in votes first. */
export function seatsUnder(record: ElectoralRecord, question: UnderQuestion): readonly Margin[] {
  return margins(record, question.region, question.election)
    .filter((each) => each.winner.party === question.party && each.majority < question.under)
    .filter((each) => question.over === undefined || each.runnerUp.party === question.over)
    .toSorted((a, b) => a.majority - b.majority);
}

/** A seat's place among a set by size of majority, by votes and by share; says of how many. */
export interface MarginRank {
  readonly byVotes: { readonly place: number; readonly joint: boolean };
  readonly byShare: { readonly place: number; readonly joint: boolean };
  readonly of: number;
}

/** Where each seat stands among the majorities of a set, smallest first, by area key. */
export function marginRanks(all: readonly Margin[]): ReadonlyMap<string, MarginRank> {
  const votes = places(all, (a, b) => a.majority - b.majority);
  const shares = places(all, (a, b) => compare(a.share, b.share));
  return new Map(
    all.map(({ area }) => {
      const key = areaKey(area);
      return [key, { byVotes: votes.get(key)!, byShare: shares.get(key)!, of: all.length }];
    }),
  );
}

function places(all: readonly Margin[], order: (a: Margin, b: Margin) => number) {
  const sorted = all.toSorted(order);
  const ranks = rank(sorted, order);
  return new Map(sorted.map((each, index) => [areaKey(each.area), ranks[index]!]));
}
