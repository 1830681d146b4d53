import {
  addDays,
  councilNow,
  councils,
  slugOf,
  type Composition,
  type Council,
  type IsoDate,
} from '../../../record/index.ts';
import { AFTER_THE_POLL } from '../en/councils.ts';
import { agrees, wholeDay } from '../figures/moment.ts';
import type { CouncilName, Where } from '../names/entity.ts';
import type { View } from '../view.ts';
import { isOfAnotherYear, momentsNear, spokenOfBefore } from './moments.ts';
import { localDayBefore } from './local-days.ts';
import { strangerBefore } from './strangers.ts';
import { placesFor, type Bound } from './where.ts';

/** The councils a part of a sentence may belong to. */
export function councilsFor(view: View, index: number): Bound<Council> {
  const { of, sure } = placesFor(view, index);
  const councils = of.flatMap((names) => names.filter((name): name is CouncilName => name.type === 'council'));
  return { of: [...new Set(councils.map(({ council }) => council))], sure: sure && isCalledCouncil(of[0]) };
}

/** The council that the nearest place names: nothing where that is a set of councils, and in doubt where two have the name. */
export function councilAtHand(
  view: View,
  index: number,
): { readonly council: Council; readonly sure: boolean } | undefined {
  const { of, sure } = placesFor(view, index);
  const all = (of[0] ?? []).filter((name): name is CouncilName => name.type === 'council');
  const living = all.length > 1 ? all.filter(({ council }) => stoodThen(view, council)) : all;
  const named = living.length > 0 ? living : all;
  const [first] = named;
  const county = first ? undefined : countyCouncil(view, of[0] ?? []);
  if (county) return { council: county, sure: false };
  return first && { council: first.council, sure: sure && named.length === 1 && !strangerBefore(view.frame, index) };
}

/** The council of a county whose name stands for it: `Norfolk: the Conservatives kept control`. */
export function countyCouncil({ record }: View, names: readonly Where[]): Council | undefined {
  const counties = names.filter(({ type }) => type === 'region').map(({ name }) => slugOf(name));
  return [...councils(record).values()].find(({ kind, slug }) => kind === 'county' && counties.includes(slug));
}

/** No council sits longer than its term without a composition that is held. */
const TERM = 4 * 366;

/** Whether a council stood in the year that the text speaks of: of two with one name the older has gone. */
function stoodThen({ record, date, frame, opening }: View, council: Council): boolean {
  const years = [frame, ...(opening ? [opening] : [])].flatMap(({ parts }) =>
    parts.flatMap((part) => (part.is === 'moment' ? (part.moment.year ?? []) : [])),
  );
  const day = years.length > 0 ? `${Math.max(...years)}-12-31` : date;
  if (day === undefined) return true;
  return councilNow(record, council, day).history.some((each) => each.date <= day && each.date >= addDays(day, -TERM));
}

/** A place that is also a seat is a council only by the topic. */
function isCalledCouncil(names: readonly Where[] | undefined): boolean {
  return names?.some(({ type }) => type === 'council') ?? false;
}

/** How long before a poll its eve is spoken of, and how long after it the night. */
const DAYS_BEFORE = 120;
const DAYS_AFTER = 45;

/** The compositions of a council that a sentence may speak of, the likeliest first; partial ones left out. */
export function compositionsMeant(
  view: View,
  council: Council,
  index: number,
): { readonly likely: readonly Composition[]; readonly also: readonly Composition[] } {
  const all = councilNow(view.record, council, view.date ?? '2100-01-01').history.filter(
    ({ seats, certainty }) => seats.length > 0 && certainty !== 'partial',
  );
  for (const moment of momentsNear(view.frame, index)) {
    const found = all.filter(({ date }) => agrees(moment, date));
    // A whole day leaves none but its own.
    if (found.length > 0)
      return { likely: found, also: wholeDay(moment) ? [] : all.filter((each) => !found.includes(each)) };
  }
  if (isOfAnotherYear(view.frame, index, (moment) => all.some(({ date }) => agrees(moment, date)), view.date))
    return { likely: [], also: all };
  if (view.date === undefined) return { likely: all.toReversed(), also: [] };
  const told = spokenOfBefore(view, all, ({ date }) => date);
  if (AFTER_THE_POLL.test(view.frame.line)) {
    const after = told.length > 0 ? told : all.filter(({ date }) => date <= view.date!);
    return { likely: after.filter(({ date }) => date === after.at(-1)!.date), also: [] };
  }
  // What a poll changed stands beside what it was before.
  const before = told.length > 0 ? all.filter(({ date }) => date < told[0]!.date).slice(-1) : [];
  const near = around(all, view.date);
  // What was held before a poll that nothing is known of may be no more.
  const polled = localDayBefore(view.date);
  const stale = told.length === 0 && near.length > 0 && near.every(({ date }) => date < polled);
  if (stale && polled >= addDays(view.date, -DAYS_AFTER)) return { likely: [], also: near };
  return { likely: [...new Set([...told, ...near, ...before])], also: [] };
}

/** What was held on a day: the last composition, the eve of a poll soon to come, and both sides of one just held. */
function around(all: readonly Composition[], on: IsoDate): readonly Composition[] {
  const [soon, lately] = [addDays(on, DAYS_BEFORE), addDays(on, -DAYS_AFTER)];
  const coming = all.filter(({ date, label }) => label === 'eve of poll' && date > on && date <= soon);
  const past = all.filter(({ date }) => date <= on);
  const last = past.at(-1);
  const night = last && last.date >= lately ? past.filter(({ date }) => date === last.date) : [];
  const before = last && night.length > 0 ? past.filter(({ date }) => date < last.date).slice(-1) : [];
  return [...new Set([...coming, ...(last ? [last] : []), ...night, ...before])];
}

/** Which side of the last poll each composition is of, where the text tells one poll from another. */
export function sideOf(
  { date }: View,
  compositions: readonly Composition[],
  nights: readonly IsoDate[],
): (each: Composition) => 'before' | 'after' | undefined {
  const polled = compositions.flatMap((each) => (each.label === 'later' ? [] : [each.date]));
  const poll = [...nights, ...polled]
    .filter((night) => date === undefined || night <= date)
    .toSorted()
    .at(-1);
  return (each) =>
    poll === undefined
      ? undefined
      : each.date < poll || (each.date === poll && each.label === 'eve of poll')
        ? 'before'
        : 'after';
}
