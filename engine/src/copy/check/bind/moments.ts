import type { Moment } from '../figures/moment.ts';
import type { Frame } from '../frame.ts';
import { SET_AGAINST, SINCE } from '../en/times.ts';

/** The days and years of a sentence that may say when a figure is of, the nearest first. */
export function momentsNear(frame: Frame, index: number): readonly Moment[] {
  const at = frame.parts[index]?.from ?? 0;
  return frame.parts
    .flatMap((part, position) => {
      if (part.is !== 'moment') return [];
      const before = frame.line.slice(0, frame.places[position]);
      if (SINCE.test(before) || (part.moment.month === undefined && SET_AGAINST.test(before))) return [];
      // What follows a figure tells of it sooner than what went before another.
      const distance = part.from > at ? part.from - at : (at - part.from) * 1.5;
      return [{ moment: part.moment, distance: distance + clausesBetween(frame, index, position) * 6 }];
    })
    .toSorted((a, b) => a.distance - b.distance)
    .map(({ moment }) => moment);
}

function clausesBetween({ line, places }: Frame, one: number, other: number): number {
  const [from, to] = one < other ? [one, other] : [other, one];
  return line.slice(places[from], places[to]).match(/ [,;] | but | while | and /g)?.length ?? 0;
}
