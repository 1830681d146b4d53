import { capital, feedWords, regionWords } from '../../copy/index.ts';
import {
  areaKey,
  lastGeneral,
  type Area,
  type ElectoralRecord,
  type Fact,
  type IsoDate,
  type Region,
} from '../../record/index.ts';
import { plainText } from '../plain-text.ts';
import { toIcs, type CalendarEvent } from './ics.ts';
import { byElectionId, factsAbout } from './poll-facts.ts';

export interface CalendarQuestion {
  readonly region: Region;
  readonly on: IsoDate;
  /** Every fact of the journal, the withdrawn ones too: a poll that is called off stays in the calendar as cancelled. */
  readonly facts: readonly Fact[];
  /** `https://example.org`, without a slash at the end. */
  readonly origin: string;
}

/**
 * The polls of a region as an iCalendar file: general elections and by-elections from the last general election on, those still to
 * come tentative until every result of theirs in the region is declared.
 */
export function regionCalendar(record: ElectoralRecord, question: CalendarQuestion): string {
  const events = [...pollsKnown(record, question), ...pollsCalledOff(record, question)];
  const sorted = events.toSorted((a, b) => (a.from + a.uid < b.from + b.uid ? -1 : 1));
  return toIcs(plainText(feedWords.calendar(regionWords(question.region))), sorted);
}

function pollsKnown(record: ElectoralRecord, question: CalendarQuestion): CalendarEvent[] {
  const { region, on } = question;
  const seats = new Set([...region.members.values()].flat().map((member) => areaKey(member.area)));
  const since = lastGeneral(record, on).polledOn;
  return [...record.elections().values()].flatMap((election): CalendarEvent[] => {
    if (election.polledOn < since || election.kind === 'notional') return [];
    const contests = [...record.contests(election.id).values()].filter(({ area }) => seats.has(areaKey(area)));
    const here = election.kind === 'general' ? region.members.has(election.boundarySet) : contests.length > 0;
    if (!here) return [];
    const over = contests.length > 0 && contests.every(({ state }) => state === 'declared' || state === 'uncontested');
    const area = election.kind === 'by-election' ? contests[0]!.area : undefined;
    const path = area ? `/seats/${area.slug}/${election.id}` : `/${region.id}`;
    const summary = area ? feedWords.byElection(area.name) : capital(election.name);
    const status = over ? 'CONFIRMED' : 'TENTATIVE';
    return [eventOf(record, question, { id: election.id, day: election.polledOn, summary, path, status })];
  });
}

/** By-elections that were called, and withdrawn since: calendars that have them are told. */
function pollsCalledOff(record: ElectoralRecord, question: CalendarQuestion): CalendarEvent[] {
  const areas = new Map([...question.region.members.values()].flat().map(({ area }) => [areaKey(area), area]));
  return question.facts.flatMap((fact): CalendarEvent[] => {
    const area: Area | undefined = fact.kind === 'by-election-called' ? areas.get(fact.seat) : undefined;
    if (!area || fact.kind !== 'by-election-called') return [];
    const id = byElectionId(area, fact.date);
    if (record.elections().has(id)) return [];
    const summary = feedWords.byElection(area.name);
    return [
      eventOf(record, question, { id, day: fact.date, summary, path: `/seats/${area.slug}`, status: 'CANCELLED' }),
    ];
  });
}

interface Poll extends Pick<CalendarEvent, 'summary' | 'status'> {
  readonly id: string;
  readonly day: IsoDate;
  readonly path: string;
}

function eventOf(
  record: ElectoralRecord,
  { facts, origin }: CalendarQuestion,
  { id, day, summary, path, status }: Poll,
): CalendarEvent {
  const about = factsAbout(record, id, facts);
  return {
    uid: `${id}@countroom`,
    sequence: Math.max(0, about.length - 1),
    stamp: about.at(-1)?.recordedAt ?? `${day}T00:00:00Z`,
    from: `${day}T07:00:00`,
    to: `${day}T22:00:00`,
    status,
    summary: plainText(summary),
    description: status === 'CANCELLED' ? feedWords.byElectionCancelled : feedWords.polls,
    url: origin + path,
  };
}
