import { dissolution, lastGeneral, nextGeneral } from './calendar.ts';
import { changeDays, lastOnOrBefore } from './change-days.ts';
import type { ElectoralRecord } from './record.ts';
import { byElectionSince, winnerOf } from './contests.ts';
import { onceFor, onceForEach } from './memo.ts';
import { areaKey } from './types.ts';
import type { Area, Contest, Election, IsoDate, PartyId, Tenure, Vacancy } from './types.ts';

/** Who holds a seat at the end of a day. Between a dissolution and the poll: who held it at dissolution. */
export type Holding = {
  readonly area: Area;
  /** The general election this is measured against, and the party that won the seat there. */
  readonly general: Election;
  readonly electedParty?: PartyId;
  /** The newest contest held in the seat: the general election's or a by-election since. */
  readonly lastContest?: Contest;
  /** Set when Parliament stood dissolved on the day asked for. */
  readonly atDissolution?: IsoDate;
} & (
  | { readonly state: 'held'; readonly party: PartyId; readonly tenure: Tenure }
  | { readonly state: 'vacant'; readonly vacancy?: Vacancy; readonly party?: undefined }
  | { readonly state: 'awaiting'; readonly party?: undefined }
);

/**
 * Who holds each seat at the end of a day. The same seats on two days between which nothing changed give the very same list, so that
 * whatever follows from who holds what can be kept beside it.
 *
 * @throws NotFound for a day before the record begins.
 */
export function holdings(record: ElectoralRecord, areas: readonly Area[], on: IsoDate): readonly Holding[] {
  return standing(record, areas, areas, on, () => areas.map((area) => holding(record, area, on)));
}

function holding(record: ElectoralRecord, area: Area, on: IsoDate): Holding {
  return standing(record, area, [area], on, () => holdingOf(record, area, on));
}

interface Spans {
  readonly days: readonly IsoDate[];
  /** What stands from one of the days to the next; apart while Parliament is dissolved. */
  readonly known: Map<string, unknown>;
}

const spansOf = onceForEach((_: ElectoralRecord, __: Election) => new WeakMap<object, Spans>());

/** What stands on a day for a seat or a list of seats, worked out once for all the days from one change to the next. */
function standing<T>(record: ElectoralRecord, owner: object, areas: readonly Area[], on: IsoDate, make: () => T): T {
  const general = lastGeneral(record, on);
  const owners = spansOf(record, general);
  let spans = owners.get(owner);
  if (!spans) owners.set(owner, (spans = { days: changeDays(record, areas, general), known: new Map() }));
  const key = `${lastOnOrBefore(spans.days, on)} ${dissolution(record, on) ?? ''}`;
  let known = spans.known.get(key) as T | undefined;
  if (known === undefined) spans.known.set(key, (known = make()));
  return known;
}

function holdingOf(record: ElectoralRecord, area: Area, on: IsoDate): Holding {
  const key = areaKey(area);
  const general = lastGeneral(record, on);
  const dissolved = dissolution(record, on);
  const contest = record.contests(general.id).get(key);
  const byElection = byElectionSince(record, area, general, on);
  const base = {
    area,
    general,
    electedParty: contest && winnerOf(contest)?.party,
    lastContest: byElection ?? contest,
    atDissolution: dissolved,
  };
  const tenure = tenureOn(record.tenuresOf(key), general, dissolved ?? on, dissolved !== undefined);
  if (tenure) return { ...base, state: 'held', party: tenure.party, tenure };
  if (!contest || contest.state !== 'declared' || contest.polledOn > on) return { ...base, state: 'awaiting' };
  const vacancy = record.vacanciesOf(key).findLast((each) => each.date <= on && each.date >= general.polledOn);
  return { ...base, state: 'vacant', vacancy };
}

/** The day on which a seat list stands: now, or the dissolution before the next poll, whichever comes first. */
export function eveOfPoll(record: ElectoralRecord, election: Election, today: IsoDate): IsoDate {
  const end = election.dissolvedOn ?? nextGeneral(record, election.polledOn)?.polledOn;
  return end !== undefined && end < today ? end : today;
}

/**
 * The tenure that covers the end of a day. A member who died or resigned on the day had gone by its end; one who changed party or
 * whose Parliament was dissolved that day had not. Nobody sits on from one Parliament to the next without being elected again.
 */
function tenureOn(spans: readonly Tenure[], general: Election, on: IsoDate, dissolved: boolean): Tenure | undefined {
  return spans.findLast((span) => {
    if (span.from > on || span.from < general.polledOn) return false;
    if (span.to === undefined || span.to > on) return true;
    return span.to === on && (dissolved || LASTS_THE_DAY.has(span.ended));
  });
}

const LASTS_THE_DAY = new Set(['dissolution', 'changed-party', 'general-election', 'by-election']);

/** Seats by party at the end of a day, most first; a vacancy is its own line. */
export interface SeatCount {
  readonly party: PartyId | 'vacant' | 'awaiting';
  readonly seats: number;
}

/** Counts holdings by the party each member sits for. */
export const countHoldings = onceFor((held: readonly Holding[]): readonly SeatCount[] =>
  countBy(held.map((holding) => holding.party ?? (holding.state as 'vacant' | 'awaiting'))),
);

/** Counts the winners at the general election that the holdings are measured against. */
export const countElected = onceFor((held: readonly Holding[]): readonly SeatCount[] =>
  countBy(held.map((holding) => holding.electedParty ?? 'awaiting')),
);

/** Largest first; independents, the Speaker, vacancies and seats awaited come last. */
export function countBy(parties: readonly PartyId[]): readonly SeatCount[] {
  const counts = new Map<PartyId, number>();
  for (const party of parties) counts.set(party, (counts.get(party) ?? 0) + 1);
  return [...counts]
    .map(([party, seats]) => ({ party, seats }))
    .sort((a, b) => last(a.party) - last(b.party) || b.seats - a.seats || (a.party < b.party ? -1 : 1));
}

function last(party: PartyId): number {
  return ['ind', 'speaker', 'vacant', 'awaiting'].indexOf(party);
}
