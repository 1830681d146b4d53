import {
  areaKey,
  seatsIn,
  winnerOf,
  type Area,
  type Election,
  type ElectoralRecord,
  type PartyId,
  type Region,
} from '../record/index.ts';
import { onceForEach } from '../record/memo.ts';
import { partyOf, type Base } from './base.ts';
import { leaders, METHODS, project, type Leaders, type Method } from './methods.ts';
import { oneGroup, sharesOf, type Movement } from './movement.ts';
import { pastOf, type Past } from './past.ts';

/** Whose change in share is given to each seat. */
export const CHANGES_OF = ['Great Britain', 'nation', 'region'] as const;
export type ChangesOf = (typeof CHANGES_OF)[number];

export interface BackTestQuestion {
  readonly election: Election;
  readonly region: Region;
  readonly method: Method;
  /** Default: Great Britain. */
  readonly changesOf?: ChangesOf;
}

export interface SeatsOf {
  readonly party: PartyId;
  readonly seats: number;
}

/** How many seats a method would have got right, given the true shares. */
export interface BackTest {
  readonly method: Method;
  readonly changesOf: ChangesOf;
  readonly election: Election;
  /** The result that the changes were added to. */
  readonly before: Election;
  /** Seats of the region in Great Britain, all of them counted; the Speaker's is never called and so never right. */
  readonly seats: number;
  readonly right: number;
  /** What the method would have said, and what came; most seats first. */
  readonly projected: readonly SeatsOf[];
  readonly actual: readonly SeatsOf[];
}

/**
 * Tries a method on a past election: the true change in each party's share is given to every seat, and each seat goes to the largest
 * of the parties that stood. Northern Ireland is left out.
 *
 * @throws Error when no result on the election's boundaries comes before it; NotFound when the region has no seats on them.
 */
export function backTest(record: ElectoralRecord, question: BackTestQuestion): BackTest {
  const { election, region, method, changesOf = 'Great Britain' } = question;
  const past = pastOf(record, election);
  const { first } = calls(past, `${method}/${changesOf}`);
  const inRegion = new Set(seatsIn(region, election.boundarySet).map((member) => areaKey(member.area)));
  const rows = past.contests.flatMap((contest, seat) =>
    inRegion.has(areaKey(contest.area)) ? [{ said: said(past.base, seat, first), came: winnerOf(contest)!.party }] : [],
  );
  return {
    method,
    changesOf,
    election,
    before: past.before,
    seats: rows.length,
    right: rows.filter(({ said: party, came }) => party === came).length,
    projected: count(rows.flatMap(({ said: party }) => party ?? [])),
    actual: count(rows.map(({ came }) => came)),
  };
}

/** The party a method calls a seat for; none in a seat that is never moved. */
function said(base: Base, seat: number, first: Int8Array): PartyId | undefined {
  return base.still[seat] ? undefined : partyOf(base, seat, first[seat]!);
}

function count(parties: readonly PartyId[]): SeatsOf[] {
  return [...Map.groupBy(parties, (party) => party)]
    .map(([party, seats]) => ({ party, seats: seats.length }))
    .toSorted((a, b) => b.seats - a.seats || (a.party < b.party ? -1 : 1));
}

const calls = onceForEach((past: Past, asked: `${Method}/${ChangesOf}`): Leaders => {
  const [method, changesOf] = asked.split('/') as [Method, ChangesOf];
  return callsOf(past, method, changesOf);
});

/** Who would have led each seat at a past election by a method, given the true changes. */
export function callsOf(past: Past, method: Method, changesOf: ChangesOf = 'Great Britain'): Leaders {
  return leaders(past.base, project(past.base, trueChanges(past, changesOf), method));
}

const GROUP: Readonly<Record<ChangesOf, (area: Area) => string>> = {
  'Great Britain': () => '',
  nation: (area) => area.nation,
  region: (area) => area.region,
};

/** What really changed between the two results, in Great Britain or in each nation or official region. */
function trueChanges({ base, result, contests }: Past, changesOf: ChangesOf): Movement {
  const named = contests.map(({ area }) => GROUP[changesOf](area));
  const groups = [...new Set(named)];
  if (groups.length === 1)
    return { before: sharesOf(base), after: sharesOf(result), groupOf: oneGroup(base), still: base.still };
  const inGroup = (of: Base) =>
    Float64Array.from(groups.flatMap((group) => [...sharesOf(of, (seat) => named[seat] === group)]));
  return {
    before: inGroup(base),
    after: inGroup(result),
    groupOf: Uint8Array.from(named, (name) => groups.indexOf(name)),
    still: base.still,
  };
}

/** Every method with every reach of its changes, for one region and election. */
export function backTests(record: ElectoralRecord, election: Election, region: Region): BackTest[] {
  return METHODS.flatMap((method) =>
    CHANGES_OF.map((changesOf) => backTest(record, { election, region, method, changesOf })),
  );
}
