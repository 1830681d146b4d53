import type { IsoDate } from './types.ts';

const PATTERN = /^(\d{4})-(\d{2})-(\d{2})$/;

/**
 * Whether a text is a day of the calendar written `YYYY-MM-DD`.
 *
 * @example
 * isDate('2024-02-29') // => true
 * isDate('2023-02-29') // => false
 */
export function isDate(text: string): text is IsoDate {
  const parts = PATTERN.exec(text);
  if (!parts) return false;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}

/**
 * The day a number of days after another; negative goes back.
 *
 * @example
 * addDays('2019-11-30', 1) // => '2019-12-01'
 * addDays('2020-03-01', -1) // => '2020-02-29'
 */
export function addDays(date: IsoDate, days: number): IsoDate {
  return new Date(Date.parse(`${date}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}

export function year(date: IsoDate): number {
  return Number(date.slice(0, 4));
}
