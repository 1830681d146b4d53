import { addDays, europeanElections, generals, localNights, type IsoDate } from '../../../record/index.ts';
import { weekdayDate } from '../../dates.ts';
import { contestsMeant } from '../bind/contests.ts';
import { contestsOfName } from '../bind/contests-of-name.ts';
import { seatsFor } from '../bind/seats.ts';
import { weekdayName, WEEKDAY_WORDS } from '../en/calendar.ts';
import {
  BY_ELECTION_RULES,
  EUROPEAN_RULES,
  GENERAL_RULES,
  LOCAL_RULES,
  POLLED_ON_RULES,
  WAS_A_DAY_RULES,
} from '../en/dates.ts';
import { agrees, wholeDay, type Moment } from '../figures/moment.ts';
import { tokensAt } from '../frame.ts';
import { weigh, type Draft } from '../judge.ts';
import { findAll, type Rule } from '../rules.ts';
import type { View } from '../view.ts';

/** The day of the week against its date, and the day, month or year of an election. */
export function dates(view: View): readonly Draft[] {
  const { frame, record } = view;
  const drafts = new Map<number, Draft>();
  const add = (draft: Draft | undefined) => {
    if (draft && !drafts.has(draft.part)) drafts.set(draft.part, draft);
  };
  frame.parts.forEach((part, index) => {
    if (part.is === 'moment') add(weekday(view, index, part.moment));
  });
  for (const found of findAll(frame, WAS_A_DAY_RULES)) {
    const each = frame.parts[found.parts['t']!]!;
    const day = WEEKDAY_WORDS.get(found.text.split(' ').at(-1)!);
    const draft = each.is === 'moment' ? weekday(view, found.parts['t']!, { ...each.moment, weekday: day }) : undefined;
    if (draft) drafts.set(found.start, { ...draft, tokens: tokensAt(frame, found.start, found.end) });
  }
  for (const found of findAll(frame, POLLED_ON_RULES)) {
    const draft = polledOn(view, WEEKDAY_WORDS.get(found.text.split(' ').at(-1)!)!);
    if (draft) drafts.set(found.start, { ...draft, tokens: tokensAt(frame, found.start, found.end) });
  }
  const among = (rules: readonly Rule[], name: string, days: readonly IsoDate[]) => {
    for (const found of findAll(frame, rules)) add(heldOn(view, found.parts['t']!, name, days));
  };
  among(
    GENERAL_RULES,
    'general election',
    generals(record).map(({ polledOn }) => polledOn),
  );
  among(
    EUROPEAN_RULES,
    'European election',
    europeanElections(record).map((id) => id.slice(-10)),
  );
  among(LOCAL_RULES, 'night of local elections', localNights());
  for (const found of findAll(frame, BY_ELECTION_RULES)) add(byElection(view, found.parts['t']!));
  return [...drafts.values()];
}

function weekday(view: View, part: number, moment: Moment): Draft | undefined {
  if (moment.weekday === undefined) return undefined;
  const year = moment.year ?? (view.date === undefined ? undefined : Number(view.date.slice(0, 4)));
  const day = wholeDay({ ...moment, year });
  if (day === undefined) return undefined;
  const actual = new Date(`${day}T00:00:00Z`).getUTCDay();
  const check = {
    holds: actual === moment.weekday,
    subject: day,
    computed: weekdayName(actual),
    truth: `It was ${weekdayDate(day)}.`,
    cites: [],
  };
  const sure = moment.year !== undefined || nearYear(view, day);
  return weigh({ part, kind: 'date', checks: [check], sure });
}

/** The day of the week of the poll that a text of the days after it is about. */
function polledOn(view: View, day: number): Draft | undefined {
  const { date } = view;
  const [seat] = seatsFor(view, view.frame.parts.length).of;
  const contests = seat ? contestsMeant(view, seat, view.frame.parts.length).likely : [];
  const last = [
    ...contests.map((contest) => contest.polledOn),
    ...[...view.record.elections().values()].flatMap(({ kind, polledOn: on }) => (kind === 'notional' ? [] : [on])),
  ];
  const held = last.filter((each) => date !== undefined && each <= date && each >= addDays(date, -10));
  const checks = [...new Set(held)].map((each) => {
    const actual = new Date(`${each}T00:00:00Z`).getUTCDay();
    return {
      holds: actual === day,
      subject: each,
      computed: weekdayName(actual),
      truth: `The poll was on ${weekdayDate(each)}.`,
      cites: [],
    };
  });
  return checks.length === 0 ? undefined : weigh({ part: 0, kind: 'date', checks, sure: view.topic === 'parliament' });
}

/** A day without its year, close to the day of the text, is of that year. */
function nearYear({ date }: View, day: IsoDate): boolean {
  return date !== undefined && Math.abs(Date.parse(day) - Date.parse(date)) < 120 * 86_400_000;
}

function heldOn(view: View, part: number, name: string, days: readonly IsoDate[]): Draft | undefined {
  const each = view.frame.parts[part]!;
  if (each.is !== 'moment' || each.moment.year === undefined || each.moment.weekday !== undefined) return undefined;
  const { moment } = each;
  const found = days.find((day) => agrees(moment, day));
  const sameYear = days.find((day) => Number(day.slice(0, 4)) === moment.year);
  const [first, last] = [days[0]!, days.at(-1)!];
  const within = moment.year! >= Number(first.slice(0, 4)) && moment.year! <= Number(last.slice(0, 4));
  const complete = name === 'general election' && within;
  const truth = found
    ? `The ${name} was on ${weekdayDate(found)}.`
    : sameYear
      ? `The ${name} of that year was on ${weekdayDate(sameYear)}.`
      : `There was no ${name} in ${moment.year}.`;
  const check = { holds: found !== undefined, subject: name, computed: found ?? sameYear ?? '', truth, cites: [] };
  return weigh({ part, kind: 'date', checks: [check], sure: complete || sameYear !== undefined });
}

function byElection(view: View, part: number): Draft | undefined {
  const each = view.frame.parts[part]!;
  if (each.is !== 'moment' || (each.moment.year === undefined && each.moment.month === undefined)) return undefined;
  const seats = seatsFor(view, part);
  const held = seats.of
    .slice(0, 1)
    .flatMap((seat) => contestsOfName(view.record, seat).filter(({ election }) => election.kind === 'by-election'));
  if (held.length === 0) return undefined;
  const known = held.filter(
    ({ polledOn }) => view.date === undefined || polledOn <= view.date || each.moment.year !== undefined,
  );
  const checks = (known.length > 0 ? known : held).map((contest) => ({
    holds: agrees(each.moment, contest.polledOn),
    subject: contest.area.name,
    computed: contest.polledOn,
    truth: `The by-election in ${contest.area.name} was on ${weekdayDate(contest.polledOn)}.`,
    cites: [contest.cite],
  }));
  return weigh({
    part,
    kind: 'date',
    checks,
    sure: seats.sure && (each.moment.year === undefined || each.moment.year >= 2010),
  });
}
