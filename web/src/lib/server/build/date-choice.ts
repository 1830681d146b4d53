import { generals, RECORD_BEGINS, type ElectoralRecord, type IsoDate } from 'countroom/record';
import { shortDate } from 'countroom/copy';
import type { DateChoice } from '#lib/view/date.ts';

/** The dates a page can be moved to: each general election since the record begins, each dissolution, today. */
export function dateChoice(record: ElectoralRecord, path: string, on: IsoDate, today: IsoDate): DateChoice {
  const held = generals(record).filter((election) => election.polledOn >= RECORD_BEGINS && election.polledOn <= today);
  const ticks = held.flatMap(({ polledOn, dissolvedOn }) => [
    { text: `${polledOn.slice(0, 4)} election`, date: polledOn, kind: 'election' as const },
    ...(dissolvedOn ? [{ text: `Dissolved ${shortDate(dissolvedOn)}`, date: dissolvedOn, kind: 'dissolution' as const }] : []),
  ]);
  return {
    on,
    min: RECORD_BEGINS,
    max: today,
    action: path,
    keep: [],
    ticks: [...ticks, { text: 'Today', date: today, kind: 'today' as const }].map((tick) => ({
      ...tick,
      href: tick.date === today ? path : `${path}?on=${tick.date}`,
      current: tick.date === on,
    })),
  };
}
