import { compare } from '../../psephology/index.ts';
import {
  areaKey,
  findRegion,
  generals,
  margins,
  marginOf,
  marginRanks,
  winnerOf,
  type Contest,
  type Election,
  type ElectoralRecord,
  type IsoDate,
  type MarginRank,
} from '../../record/index.ts';
import { onceForEach } from '../../record/memo.ts';
import { turnoutIn } from './seat-facts.ts';
import { pastOf, type WonBefore } from './seat-past-records.ts';

/** What stands out in a result beside others; every one of them says among how many. */
export interface SeatRecords {
  /** Among the few smallest or largest majorities of the election, once every seat has declared. */
  readonly rank?: {
    readonly place: number;
    readonly by: 'votes' | 'share';
    readonly of: number;
    readonly size: 'smallest' | 'largest';
  };
  /** Beside the elections on the same boundaries, this one among them. */
  readonly onBoundaries?: {
    readonly elections: number;
    readonly since: IsoDate;
    readonly majority?: 'smallest' | 'largest';
    readonly turnout?: 'lowest' | 'highest';
  };
  /** When the winner's party last won a seat of this name; never, as far as is held, without a day. */
  readonly wonBefore?: WonBefore;
  /** Since when the party has won every general election in seats of this name; `atLeast` where results before are not relied on. */
  readonly unbroken?: { readonly since: IsoDate; readonly atLeast: boolean; readonly redrawn: boolean };
}

/** A place this near either end is worth a sentence. */
const FEW = 10;

/** Fewer elections than this make no record. */
const ENOUGH = 3;

export function seatRecords(record: ElectoralRecord, contest: Contest): SeatRecords {
  const winner = winnerOf(contest);
  if (!winner || contest.election.kind === 'notional') return {};
  const general = contest.election.kind === 'general';
  return {
    ...(general && { rank: rankOf(record, contest) }),
    ...(general && { onBoundaries: onBoundaries(record, contest) }),
    ...pastOf(record, contest, winner.party),
  } as SeatRecords;
}

const ranksAt = onceForEach((record: ElectoralRecord, election: Election): ReadonlyMap<string, MarginRank> => {
  const all = margins(record, findRegion(record, 'united-kingdom'), election);
  const declared = [...record.contests(election.id).values()].every((each) => winnerOf(each));
  return declared ? marginRanks(all) : new Map();
});

function rankOf(record: ElectoralRecord, contest: Contest): SeatRecords['rank'] {
  const found = ranksAt(record, contest.election).get(areaKey(contest.area));
  if (!found) return undefined;
  const { byShare, byVotes, of } = found;
  if (byVotes.place <= FEW && !byVotes.joint) return { place: byVotes.place, by: 'votes', of, size: 'smallest' };
  if (byShare.place <= FEW && !byShare.joint) return { place: byShare.place, by: 'share', of, size: 'smallest' };
  const fromTop = of + 1 - byVotes.place;
  return fromTop <= FEW && !byVotes.joint ? { place: fromTop, by: 'votes', of, size: 'largest' } : undefined;
}

function onBoundaries(record: ElectoralRecord, contest: Contest): SeatRecords['onBoundaries'] {
  const { boundarySet } = contest.election;
  const key = areaKey(contest.area);
  const elections = generals(record).filter(
    (each) => each.boundarySet === boundarySet && each.polledOn <= contest.polledOn,
  );
  const others = elections
    .filter((each) => each.id !== contest.election.id)
    .map((each) => record.contests(each.id).get(key));
  if (elections.length < ENOUGH) return undefined;
  const own = marginOf(contest)?.majority;
  const then = others.map((each) => marginOf(each)?.majority);
  const majority = own === undefined || then.includes(undefined) ? undefined : extreme(own, then as number[]);
  const turnout = turnoutAmong(contest, others);
  if (!majority && !turnout) return undefined;
  return {
    elections: elections.length,
    since: elections[0]!.polledOn,
    ...(majority && { majority: majority === 'least' ? 'smallest' : 'largest' }),
    ...(turnout && { turnout: turnout === 'least' ? 'lowest' : 'highest' }),
  };
}

function extreme(own: number, others: readonly number[]): 'least' | 'most' | undefined {
  if (others.every((each) => each > own)) return 'least';
  return others.every((each) => each < own) ? 'most' : undefined;
}

function turnoutAmong(contest: Contest, others: readonly (Contest | undefined)[]): 'least' | 'most' | undefined {
  const own = turnoutIn(contest);
  const then = others.map((each) => each && turnoutIn(each));
  if (!own || then.some((each) => !each)) return undefined;
  const beside = new Set(then.map((each) => compare(each!, own)));
  if (beside.size !== 1) return undefined;
  return beside.has(1) ? 'least' : beside.has(-1) ? 'most' : undefined;
}
