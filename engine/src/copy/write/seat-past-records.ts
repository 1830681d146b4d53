import {
  baselineOf,
  generals,
  seatHistory,
  type Contest,
  type ElectoralRecord,
  type IsoDate,
  type PastResult,
  type PartyId,
} from '../../record/index.ts';
import type { SeatRecords } from './seat-records.ts';

/** What the past of seats of one name says of a result. */

export interface WonBefore {
  readonly last?: IsoDate;
  /** The first result that is held. */
  readonly heldFrom: IsoDate;
  readonly redrawn: boolean;
}

/** Before this election the table of results puts some parties among others, so that nothing is said of it. */
export const RELIABLE_FROM = '1955-05-26';

const ENOUGH_FOR_NEVER = 8;

const NAMED_SINCE_1918 = new Set(['con', 'lab', 'ld', 'snp', 'pc']);
/** Parties old enough for a first win to say something. */
const LONG_STANDING = new Set([...NAMED_SINCE_1918, 'grn']);

/** A run shorter than this is no history. */
const LONG_RUN_YEARS = 20;

/** What seats of this name have returned before; a name that was not fought for a while begins anew. */
export function pastOf(
  record: ElectoralRecord,
  contest: Contest,
  party: PartyId,
): Pick<SeatRecords, 'wonBefore' | 'unbroken'> {
  if (record.parties().get(party)?.kind !== 'party') return {};
  const { results, redrawn } = seatHistory(record, contest.area, contest.polledOn);
  const before = results.filter((each) => each.polledOn < contest.polledOn);
  const baseline = baselineOf(record, contest);
  const first = before[0];
  const previous = before.at(-1);
  if (!first || !previous) return {};
  // The table of results up to 2010 does not tell other parties apart.
  if (!NAMED_SINCE_1918.has(party) && before.some((each) => each.party === 'other')) return {};
  const redrawnSince = (day: IsoDate) => redrawn.some((each) => each > day);
  if (previous.party !== party) {
    const last = wonBefore(before, party, redrawnSince);
    const known = last && !(last.last && baseline?.kind === 'last general' && last.last >= baseline.contest.polledOn);
    return known ? { wonBefore: last } : {};
  }
  const since = unbrokenSince(record, before, party);
  const years = Number(contest.polledOn.slice(0, 4)) - Number(since.slice(0, 4));
  const unbroken = { since: later(since), atLeast: since <= RELIABLE_FROM, redrawn: redrawnSince(since) };
  return years >= LONG_RUN_YEARS ? { unbroken } : {};
}

function later(day: IsoDate): IsoDate {
  return day < RELIABLE_FROM ? RELIABLE_FROM : day;
}

function wonBefore(
  before: readonly PastResult[],
  party: PartyId,
  redrawnSince: (day: IsoDate) => boolean,
): WonBefore | undefined {
  const last = before.findLast((each) => each.party === party)?.polledOn;
  // The record puts Liberals and Liberal Democrats in one line; before 1988 they were other parties.
  if (party === 'ld' && last !== undefined && last < '1988') return undefined;
  if (last === undefined && (before.length < ENOUGH_FOR_NEVER || !LONG_STANDING.has(party))) return undefined;
  const heldFrom = later(before[0]!.polledOn);
  return { ...(last && { last }), heldFrom, redrawn: redrawnSince(last ?? heldFrom) };
}

function unbrokenSince(record: ElectoralRecord, before: readonly PastResult[], party: PartyId): IsoDate {
  const fought = new Map(before.map((each) => [each.polledOn, each.party]));
  const lost = before.findLast((each) => each.party !== party)?.polledOn ?? '';
  const missed = generals(record).findLast(
    ({ polledOn }) => polledOn < before.at(-1)!.polledOn && !fought.has(polledOn),
  );
  const after = [lost, missed?.polledOn ?? ''].toSorted().at(-1)!;
  return before.find((each) => each.polledOn > after)!.polledOn;
}
