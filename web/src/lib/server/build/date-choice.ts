import { shortDate } from 'countroom/copy';
import { eventDays, generals, RECORD_BEGINS, type ElectoralRecord, type IsoDate, type Region } from 'countroom/record';
import { words } from '#lib/words/en.ts';
import type { DateChoice } from '#lib/view/date.ts';

/** The dates a page can be moved to: each general election since the record begins, each dissolution, today. */
export function dateChoice(record: ElectoralRecord, path: string, on: IsoDate, today: IsoDate): DateChoice {
  const held = generals(record).filter((election) => election.polledOn >= RECORD_BEGINS && election.polledOn <= today);
  const ticks = held.flatMap(({ polledOn, dissolvedOn }) => [
    {
      text: polledOn.slice(0, 4),
      title: words.date.election(shortDate(polledOn)),
      date: polledOn,
      kind: 'election' as const,
    },
    ...(dissolvedOn
      ? [
          {
            text: shortDate(dissolvedOn),
            title: words.date.dissolved(shortDate(dissolvedOn)),
            date: dissolvedOn,
            kind: 'dissolution' as const,
          },
        ]
      : []),
  ]);
  return {
    on,
    min: RECORD_BEGINS,
    max: today,
    action: path,
    keep: [],
    events: [],
    ticks: [...ticks, { text: words.date.today, title: shortDate(today), date: today, kind: 'today' as const }].map(
      (tick) => ({
        ...tick,
        href: address(path, tick.date, today),
        current: tick.date === on,
      }),
    ),
  };
}

/** The same with every dated change in a region, and the way to the change before and after the day. */
export function regionDateChoice(
  record: ElectoralRecord,
  region: Region,
  path: string,
  on: IsoDate,
  today: IsoDate,
): DateChoice {
  const choice = dateChoice(record, path, on, today);
  const events = eventDays(record, region, today);
  const step = (date: IsoDate | undefined, say: (day: string) => string) =>
    date === undefined ? undefined : { text: say(shortDate(date)), href: address(path, date, today) };
  return {
    ...choice,
    events,
    earlier: step(
      events.findLast((date) => date < on),
      words.date.earlier,
    ),
    later: step(
      events.find((date) => date > on),
      words.date.later,
    ),
  };
}

function address(path: string, date: IsoDate, today: IsoDate): string {
  return date === today ? path : `${path}?on=${date}`;
}
