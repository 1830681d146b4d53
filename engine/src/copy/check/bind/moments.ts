import type { IsoDate } from '../../../record/index.ts';
import { agrees, type Moment } from '../figures/moment.ts';
import type { View } from '../view.ts';
import type { Frame } from '../frame.ts';
import {
  ASIDE,
  ASIDE_OF_IT,
  NOW_AT,
  OF_ANOTHER,
  OF_THE_ONE_BEFORE,
  SET_AGAINST,
  SINCE,
  SPEAKS_OF_TODAY,
} from '../en/times.ts';

/** The days and years of a sentence that may say when a figure is of, the nearest first. */
export function momentsNear(frame: Frame, index: number): readonly Moment[] {
  const at = frame.parts[index]?.from ?? 0;
  return frame.parts
    .flatMap((part, position) => {
      if (part.is !== 'moment') return [];
      const before = frame.line.slice(0, frame.places[position]);
      // `down from 4,463 in 2015`: the year of that figure, and of no other.
      const own = OF_ANOTHER.exec(before);
      if (own && Number(own[1]) !== index) return [];
      // `UKIP, which had won three seats in 2014, got 3.3%`: the year of what is said aside, and no further.
      if (
        position < index &&
        ASIDE.test(before) &&
        frame.line.slice(frame.places[position], frame.places[index]).includes(',')
      )
        return [];
      // `Labour on 8.7%; UKIP, which came first in 2014, …`: the year of what is said aside of somebody else.
      if (
        position > index &&
        ASIDE.test(frame.line.slice(frame.places[index], frame.places[position])) &&
        !ASIDE_OF_IT.test(frame.line.slice(frame.places[index], frame.places[position]))
      )
        return [];
      // `48.9% in 2017, is down to 40.9%`: the year of the figure it stands beside, and not of the one now.
      if (
        position < index &&
        OF_THE_ONE_BEFORE.test(before) &&
        NOW_AT.test(frame.line.slice(frame.places[position], frame.places[index]))
      )
        return [];
      // `14 of the 40 in 2019; there are now 32`: the other clause is of today.
      const clause = frame.line.slice(Math.min(frame.places[position]!, frame.places[index] ?? 0), frame.places[index]);
      if (position < index && / (?:; .*|, |and |but )\b(?:now|today|currently|this time)\b/.test(clause)) return [];
      // `by 11,234; in 2021 it was close to 65,000`: a later clause has its own year.
      const between = position > index ? frame.line.slice(frame.places[index], frame.places[position]) : '';
      if (between.includes(' ; ') || / , who /.test(between)) return [];
      // `their worst since 1935, when they won 154 seats`
      const then = position < index && /^T\d+ , when\b/.test(frame.line.slice(frame.places[position]));
      if ((SINCE.test(before) && !then) || (part.moment.month === undefined && SET_AGAINST.test(before))) return [];
      // What follows a figure tells of it sooner than what went before another.
      const distance = part.from > at ? part.from - at : (at - part.from) * 1.5;
      return [{ moment: part.moment, distance: distance + clausesBetween(frame, index, position) * 6 }];
    })
    .toSorted((a, b) => a.distance - b.distance)
    .map(({ moment }) => moment);
}

/** Where the text may say when a figure is of: its sentence, those before it, the headings, and how the text began. */
export function framesBehind({ frame, before, headings, opening }: View): readonly Frame[] {
  return [frame, ...before.toReversed(), ...headings, ...(opening ? [opening] : [])];
}

/** What the nearest day or year agrees with that the text named before the sentence; nothing where none of them does. */
export function spokenOfBefore<Of>(view: View, all: readonly Of[], date: (each: Of) => IsoDate): readonly Of[] {
  for (const frame of framesBehind(view).slice(1)) {
    for (const moment of momentsNear(frame, frame.parts.length - 1)) {
      if (moment.year === undefined) continue;
      const found = all.filter((each) => agrees(moment, date(each)));
      if (found.length > 0) return found;
    }
  }
  return [];
}

/**
 * Whether a text that began with an election before the last is still of it: nothing later was named since, and the sentence does not speak
 * of today.
 */
export function looksBackAt(view: View, polledOn: IsoDate): boolean {
  const { frame, before, earlier, headings, opening } = view;
  if (!opening || !/election|poll/.test(opening.line) || SPEAKS_OF_TODAY.test(frame.line)) return false;
  const years = (each: Frame) => each.parts.flatMap((part) => (part.is === 'moment' ? (part.moment.year ?? []) : []));
  const polled = Number(polledOn.slice(0, 4));
  return (
    years(opening).includes(polled) &&
    [opening, frame, ...before, ...earlier, ...headings].every((each) => years(each).every((year) => year <= polled))
  );
}

/** Whether a figure is of a year that nothing is held of, so that the last election is not meant: `In 1997 Labour won 418 seats`. */
export function isOfAnotherYear(
  frame: Frame,
  index: number,
  held: (moment: Moment) => boolean,
  date: string | undefined,
): boolean {
  const [nearest] = momentsNear(frame, index).filter(({ year }) => year !== undefined);
  if (!nearest || held(nearest)) return false;
  return nearest.year! < 2010 || (date !== undefined && nearest.year !== Number(date.slice(0, 4)));
}

function clausesBetween({ line, places }: Frame, one: number, other: number): number {
  const [from, to] = one < other ? [one, other] : [other, one];
  return line.slice(places[from], places[to]).match(/ [,;] | but | while | and /g)?.length ?? 0;
}
