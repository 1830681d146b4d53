import type { IsoDate } from '../record/index.ts';

const MONTHS = 'January February March April May June July August September October November December'.split(' ');
const DAYS = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ');

/**
 * @example
 * longDate('2019-11-01') // => '1 November 2019'
 */
export function longDate(date: IsoDate): string {
  return `${dayOf(date)} ${MONTHS[monthOf(date)]!} ${date.slice(0, 4)}`;
}

/**
 * @example
 * shortDate('2019-11-01') // => '1 Nov 2019'
 */
export function shortDate(date: IsoDate): string {
  return `${dayOf(date)} ${MONTHS[monthOf(date)]!.slice(0, 3)} ${date.slice(0, 4)}`;
}

/**
 * @example
 * weekdayDate('2019-12-12') // => 'Thursday 12 December 2019'
 */
export function weekdayDate(date: IsoDate): string {
  return `${DAYS[new Date(`${date}T00:00:00Z`).getUTCDay()]!} ${longDate(date)}`;
}

/**
 * @example
 * monthAndYear('2019-06-06') // => 'June 2019'
 */
export function monthAndYear(date: IsoDate): string {
  return `${MONTHS[monthOf(date)]!} ${date.slice(0, 4)}`;
}

/**
 * When a result was declared, by the clock in London: a night runs over two days, so the day is said.
 *
 * @example
 * declaredTime('2019-12-13T02:59:00+00:00') // => 'Fri 02:59'
 * declaredTime('2017-06-09T01:30:00Z') // => 'Fri 02:30'
 */
export function declaredTime(moment: string): string {
  const parts = new Map(
    london()
      .formatToParts(new Date(moment))
      .map((part) => [part.type, part.value]),
  );
  return `${parts.get('weekday')} ${parts.get('hour')}:${parts.get('minute')}`;
}

let format: Intl.DateTimeFormat | undefined;

function london(): Intl.DateTimeFormat {
  const parts = { weekday: 'short', hour: '2-digit', minute: '2-digit', hourCycle: 'h23' } as const;
  return (format ??= new Intl.DateTimeFormat('en-GB', { timeZone: 'Europe/London', ...parts }));
}

function dayOf(date: IsoDate): number {
  return Number(date.slice(8));
}

function monthOf(date: IsoDate): number {
  return Number(date.slice(5, 7)) - 1;
}
