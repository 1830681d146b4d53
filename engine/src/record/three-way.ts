import { compare, rank, ratio, type Ratio } from '../psephology/index.ts';
import { seatsIn } from './calendar.ts';
import { winnerOf } from './contests.ts';
import type { ElectoralRecord } from './record.ts';
import { contestFor } from './target-measures.ts';
import type { TargetQuestion } from './targets.ts';
import type { Area, Candidacy, Contest } from './types.ts';

/** A seat in which the third is within ten points of the winner. */
export interface ThreeWay {
  readonly area: Area;
  readonly contest: Contest;
  readonly winner: Candidacy;
  readonly second: Candidacy;
  readonly third: Candidacy;
  readonly validVotes: number;
  /** How far second and third were behind the winner, in share of the valid vote. */
  readonly secondBehind: Ratio;
  readonly thirdBehind: Ratio;
  /** Place in the region; equal gaps share one. */
  readonly rank: number;
}

export type ThreeWayQuestion = Omit<TargetQuestion, 'party'>;

const TEN_POINTS = ratio(10, 100);

/**
 * The seats of a region whose third was at most ten points behind the winner, closest third first, from unrounded values; equal
 * gaps by name.
 *
 * @throws NotFound when the region has no seats in the boundary set of the election.
 */
export function threeWays(record: ElectoralRecord, question: ThreeWayQuestion): readonly ThreeWay[] {
  const found = seatsIn(question.region, question.election.boundarySet)
    .flatMap(({ area }) => contestFor(record, question, area) ?? [])
    .flatMap((contest) => measure(contest) ?? [])
    .filter((each) => compare(each.thirdBehind, TEN_POINTS) <= 0)
    .toSorted((a, b) => compare(a.thirdBehind, b.thirdBehind) || (a.area.name < b.area.name ? -1 : 1));
  const places = rank(found, (a, b) => compare(a.thirdBehind, b.thirdBehind));
  return found.map((each, index) => ({ ...each, rank: places[index]!.place }));
}

function measure(contest: Contest): Omit<ThreeWay, 'rank'> | undefined {
  const winner = winnerOf(contest);
  const [, second, third] = contest.candidacies;
  const validVotes = contest.validVotes;
  if (!winner || !second || !third || !validVotes || winner.party === 'speaker') return undefined;
  const behind = (each: Candidacy) => ratio(winner.votes! - each.votes!, validVotes);
  const { area } = contest;
  return { area, contest, winner, second, third, validVotes, secondBehind: behind(second), thirdBehind: behind(third) };
}
