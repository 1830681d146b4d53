import { addDays } from './dates.ts';
import type { ElectoralRecord } from './record.ts';
import { areaKey } from './types.ts';
import type { Area, Election, IsoDate } from './types.ts';

/**
 * The days since a general election on which who holds a seat can change, each once, oldest first: between two of them every day is
 * like the first. A member who goes on a day may still have held the seat at its end, so the next day is one too.
 */
export function changeDays(record: ElectoralRecord, areas: readonly Area[], general: Election): readonly IsoDate[] {
  const since = areas.flatMap((area) => {
    const key = areaKey(area);
    const spans = record.tenuresOf(key).filter(({ to }) => to === undefined || to >= general.polledOn);
    return [
      ...spans.flatMap(({ from, to }) => (to === undefined ? [from] : [from, to, addDays(to, 1)])),
      ...record.vacanciesOf(key).map(({ date }) => date),
      ...record.byElectionsOf(key).map(({ polledOn }) => polledOn),
      record.contests(general.id).get(key)?.polledOn ?? general.polledOn,
    ].filter((day) => day > general.polledOn);
  });
  return [general.polledOn, ...new Set(since.toSorted())];
}

/** The place of the last day on or before a day; −1 where there is none. */
export function lastOnOrBefore(days: readonly IsoDate[], on: IsoDate): number {
  let [from, to] = [0, days.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if (days[middle]! <= on) from = middle + 1;
    else to = middle;
  }
  return from - 1;
}
