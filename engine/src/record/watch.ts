import { compare, ratio, type Ratio } from '../psephology/index.ts';
import { marginOf, type Margin } from './battleground.ts';
import { baselineOf, winnerOf } from './contests.ts';
import type { Holding } from './holdings.ts';
import { onceForEach } from './memo.ts';
import { officesOn, standingDown } from './members.ts';
import type { ElectoralRecord } from './record.ts';
import type { Target } from './targets.ts';
import { areaKey } from './types.ts';
import type { Area, Contest, IsoDate, PartyId } from './types.ts';

/** Why a seat is worth watching. */
export type WatchReason =
  | { readonly kind: 'close'; readonly margin: Margin }
  | { readonly kind: 'target'; readonly party: PartyId; readonly rank: number }
  | { readonly kind: 'third in reach'; readonly party: PartyId; readonly gap: Ratio }
  | { readonly kind: 'changed party'; readonly from: PartyId; readonly to: PartyId }
  | { readonly kind: 'by-election'; readonly polledOn: IsoDate }
  | { readonly kind: 'vacant' }
  | { readonly kind: 'notional flip'; readonly from: PartyId }
  | { readonly kind: 'standing down'; readonly member: string }
  | { readonly kind: 'office'; readonly office: string };

/** A seat with its reasons, weightiest first. The score orders the list; it is not for print. */
export interface WatchedSeat {
  readonly area: Area;
  readonly holding: Holding;
  readonly reasons: readonly WatchReason[];
  readonly score: number;
}

/** What is asked of the lists that a region's page shows. */
export interface WatchQuestion {
  readonly held: readonly Holding[];
  /** The target lists of the parties that matter here. */
  readonly targets: readonly { readonly party: PartyId; readonly seats: readonly Target[] }[];
  readonly on: IsoDate;
}

const CLOSE = ratio(5, 100);
const IN_REACH = ratio(10, 100);
const TOP = 10;
/** A list's first seats can still be far away: no more than ten points of swing. */
const WITHIN = ratio(10, 100);

/** How much each reason weighs: what puts the result in doubt before what makes it interesting. */
const WEIGHTS: Readonly<Record<WatchReason['kind'], number>> = {
  vacant: 5,
  close: 4,
  'changed party': 4,
  'third in reach': 3,
  'standing down': 2,
  'by-election': 2,
  target: 2,
  office: 1,
  'notional flip': 1,
};

/**
 * The seats with a reason to be watched, most and weightiest reasons first, then the smaller majority: a majority under 5 points, a
 * place among the first ten of a party's targets on ten points of swing at most, a third party within 10 points of the winner, a member who changed party or is not
 * standing again, a by-election since, a vacancy, an office, a winner other than on the notional result.
 */
export function seatsToWatch(record: ElectoralRecord, question: WatchQuestion): readonly WatchedSeat[] {
  const leaving = standingDown(record, question.held, question.on);
  const listed = Map.groupBy(ofLists(question), ({ area }) => area);
  const watched = question.held.flatMap((holding): WatchedSeat[] => {
    const reasons = [...ofResult(record, holding.lastContest)];
    for (const { reason } of listed.get(holding.area) ?? []) reasons.push(reason);
    reasons.push(...ofHolder(record, holding, question.on));
    if (leaving.has(areaKey(holding.area)) && holding.state === 'held')
      reasons.push({ kind: 'standing down', member: holding.tenure.member });
    return reasons.length > 0 ? [watchedSeat(holding, reasons)] : [];
  });
  return watched.toSorted((a, b) => b.score - a.score || byMargin(a.holding, b.holding));
}

function watchedSeat(holding: Holding, reasons: readonly WatchReason[]): WatchedSeat {
  return {
    area: holding.area,
    holding,
    reasons: reasons.toSorted((a, b) => WEIGHTS[b.kind] - WEIGHTS[a.kind]),
    score: reasons.reduce((sum, { kind }) => sum + WEIGHTS[kind], 0),
  };
}

function byMargin(a: Holding, b: Holding): number {
  const [first, second] = [marginOf(a.lastContest), marginOf(b.lastContest)];
  if (!first || !second) return first ? -1 : second ? 1 : 0;
  return compare(first.share, second.share);
}

function ofResult(record: ElectoralRecord, contest: Contest | undefined): readonly WatchReason[] {
  return contest ? resultReasons(record, contest) : [];
}

const resultReasons = onceForEach((record: ElectoralRecord, contest: Contest): readonly WatchReason[] => {
  const margin = marginOf(contest);
  if (!margin || margin.winner.party === 'speaker') return [];
  const reasons: WatchReason[] = [];
  if (compare(margin.share, CLOSE) < 0) reasons.push({ kind: 'close', margin });
  const third = contest.candidacies[2];
  if (third) {
    const gap = ratio(margin.winner.votes! - third.votes!, contest.validVotes!);
    if (compare(gap, IN_REACH) <= 0) reasons.push({ kind: 'third in reach', party: third.party, gap });
  }
  const baseline = baselineOf(record, contest);
  const before = baseline?.kind === 'notional' ? winnerOf(baseline.contest) : undefined;
  if (before && before.party !== margin.winner.party) reasons.push({ kind: 'notional flip', from: before.party });
  return reasons;
});

/** The head of each list, as far as it is near. */
function ofLists({ targets }: WatchQuestion): readonly { readonly area: Area; readonly reason: WatchReason }[] {
  return targets.flatMap(({ party, seats }) =>
    seats
      .slice(0, seats.findLastIndex(({ rank }) => rank <= TOP) + 1)
      .filter(({ swing }) => compare(swing.half, WITHIN) <= 0)
      .map(({ area, rank }) => ({ area, reason: { kind: 'target', party, rank } })),
  );
}

function ofHolder(record: ElectoralRecord, holding: Holding, on: IsoDate): WatchReason[] {
  const reasons: WatchReason[] = officesOn(record, holding, on).map(({ office }) => ({ kind: 'office', office }));
  const { lastContest, electedParty } = holding;
  if (lastContest?.election.kind === 'by-election')
    reasons.push({ kind: 'by-election', polledOn: lastContest.polledOn });
  if (holding.state === 'vacant') reasons.push({ kind: 'vacant' });
  if (
    holding.state === 'held' &&
    holding.tenure.began === 'changed-party' &&
    electedParty &&
    holding.party !== electedParty
  )
    reasons.push({ kind: 'changed party', from: electedParty, to: holding.party });
  return reasons;
}
