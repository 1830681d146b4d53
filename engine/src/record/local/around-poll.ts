import type { IsoDate, PartyId } from '../types.ts';
import type { CouncilOn, CouncilParty, NotHeld, PartySeats, Standing } from './answers.ts';
import { sizeOf } from './seats.ts';
import type { Composition, WardCandidacy } from './types.ts';
import type { WardOn } from './ward-answers.ts';

/** Seats by party. */
export type Tally = ReadonlyMap<PartyId, number>;

/** A council's seats around a poll, all in the same columns of parties; what is not held is absent. */
export interface AroundPoll {
  readonly size?: number;
  readonly before?: Tally;
  readonly lastTime?: Tally;
  readonly won?: Tally;
  readonly carried?: Tally;
  readonly after?: Tally;
  readonly defending: { readonly kind: 'held'; readonly seats: Tally } | NotHeld;
  /** The column a candidate's party stands in. */
  readonly columnOf: (party: PartyId) => PartyId;
}

export interface Given {
  readonly night: IsoDate;
  readonly up: CouncilOn['up'];
  readonly before: Standing;
  readonly lastTime: Standing;
  readonly after: Standing;
  readonly wards: readonly WardOn[];
}

/** Small groups that sources tell apart differently; put together only where the parts would not fit each other. */
const SMALL: readonly PartyId[] = ['ind', 'liberal', 'party'];

/** Lays a council's seats around a poll side by side: not up = after − won, defended = before − not up. */
export function aroundPoll(given: Given): AroundPoll {
  const laid = layOut(given, columnsOf(given));
  if (laid.carried || !held(given.after)) return laid;
  return layOut(given, (party) => (SMALL.includes(party) ? 'other' : columnsOf(given)(party)));
}

function layOut(given: Given, columnOf: (party: PartyId) => PartyId): AroundPoll {
  const [before, lastTime, after] = [given.before, given.lastTime, given.after].map((standing) => {
    const composition = held(standing);
    return composition && tally(composition.seats, columnOf);
  });
  const all = given.up.cycle === 'all';
  const elected = wonIn(given.wards, columnOf);
  const won = all && after ? after : elected;
  const carried = carriedOver({ all, won, after });
  const size = held(given.after) ? sizeOf(held(given.after)!) : given.up.total;
  return {
    ...(size !== undefined && { size }),
    ...(before && { before }),
    ...(lastTime && { lastTime }),
    ...(won && { won }),
    ...(carried && { carried }),
    ...(after && { after }),
    defending: defended(given, before, carried),
    columnOf,
  };
}

export function held(standing: Standing): Composition | undefined {
  return standing.kind === 'held' ? standing.composition : undefined;
}

/** A party has its own column where any of the compositions has one for it, and stands among others where not. */
function columnsOf({ before, lastTime, after, wards }: Given): (party: PartyId) => PartyId {
  const compositions = [after, before, lastTime].flatMap((standing) => held(standing)?.seats ?? []);
  const known = new Set(compositions.map(({ party }) => party));
  if (known.size === 0) for (const { elected } of wards) for (const { party } of elected) known.add(party);
  const together = known.has('other') || !known.has('ind') ? 'other' : 'ind';
  return (party) => (known.has(party) ? party : together);
}

function wonIn(wards: readonly WardOn[], columnOf: (party: PartyId) => PartyId): Tally | undefined {
  const filled = wards.filter(({ outcome }) => outcome.kind !== 'postponed' && outcome.kind !== 'not yet');
  if (filled.length === 0) return undefined;
  return tally(
    filled.flatMap(({ elected }) => elected.map(({ party }: WardCandidacy) => ({ party, seats: 1 }))),
    columnOf,
  );
}

function carriedOver({ all, won, after }: { all: boolean; won?: Tally; after?: Tally }): Tally | undefined {
  if (all) return new Map();
  if (!won || !after) return undefined;
  const carried = minus(after, won);
  return [...carried.values()].some((seats) => seats < 0) ? undefined : carried;
}

function defended(
  { up, before, after }: Given,
  seats: Tally | undefined,
  carried: Tally | undefined,
): AroundPoll['defending'] {
  if (!seats) return before.kind === 'not held' ? before : { kind: 'not held', why: 'seats' };
  const [then, now] = [held(before), held(after)];
  if (now && then && sizeOf(now) !== sizeOf(then)) return { kind: 'not held', why: 'new size' };
  if (up.boundaryChange && up.cycle === 'all') return { kind: 'not held', why: 'new wards' };
  if (!carried) return { kind: 'not held', why: now ? 'does not reconcile' : 'composition' };
  const defending = minus(seats, carried);
  if ([...defending.values()].some((each) => each < 0)) return { kind: 'not held', why: 'does not reconcile' };
  return { kind: 'held', seats: defending };
}

export function tally(seats: readonly PartySeats[], columnOf: (party: PartyId) => PartyId = (party) => party): Tally {
  const sums = new Map<PartyId, number>();
  for (const each of seats) sums.set(columnOf(each.party), (sums.get(columnOf(each.party)) ?? 0) + each.seats);
  return sums;
}

/** The first less the second, for every party of either. */
export function minus(these: Tally, those: Tally): Tally {
  return new Map(
    [...new Set([...these.keys(), ...those.keys()])].map((party) => [
      party,
      (these.get(party) ?? 0) - (those.get(party) ?? 0),
    ]),
  );
}

/** The table by party, most seats after the poll first; a party without seats in a column that is held has 0 there. */
export function partyLines(around: AroundPoll): readonly CouncilParty[] {
  const { before, lastTime, won, carried, after, defending } = around;
  const columns = {
    before,
    lastTime,
    won,
    carried,
    after,
    defending: defending.kind === 'held' ? defending.seats : undefined,
  };
  const parties = [...new Set(Object.values(columns).flatMap((column) => [...(column?.keys() ?? [])]))];
  const lines = parties.map((party): CouncilParty => {
    const cells = Object.entries(columns).flatMap(([name, column]) => (column ? [[name, column.get(party) ?? 0]] : []));
    return { party, ...(Object.fromEntries(cells) as Omit<CouncilParty, 'party'>) };
  });
  const weight = (line: CouncilParty) => line.after ?? line.won ?? line.before ?? line.lastTime ?? 0;
  return lines
    .filter((line) => Object.values(line).some((cell) => typeof cell === 'number' && cell > 0))
    .toSorted((a, b) => weight(b) - weight(a) || (b.before ?? 0) - (a.before ?? 0) || (a.party < b.party ? -1 : 1));
}
