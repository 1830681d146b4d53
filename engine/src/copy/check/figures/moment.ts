import { isDate, type IsoDate } from '../../../record/index.ts';
import { MONTH_WORDS, WEEKDAY_WORDS } from '../en/calendar.ts';
import type { Token } from '../text/tokens.ts';

/** A day, month or year that the text names, as far as it names it. */
export interface Moment {
  readonly from: number;
  readonly to: number;
  readonly year?: number | undefined;
  readonly month?: number | undefined;
  readonly day?: number | undefined;
  /** 0 for Sunday, where the text gives the day of the week with the date. */
  readonly weekday?: number | undefined;
}

const YEAR = /^(?:18[3-9]\d|19\d\d|20[0-4]\d)$/;

/** The day, month or year that begins at a token; nothing where none does. */
export function readMoment(tokens: readonly Token[], from: number): Moment | undefined {
  const weekday = WEEKDAY_WORDS.get(tokens[from]!.norm);
  if (weekday !== undefined && tokens[from]!.kind === 'word') {
    const of = tokens[from + 1]?.text === ',' ? from + 2 : from + 1;
    const rest = tokens[of] && dated(tokens, of);
    return rest?.day === undefined ? undefined : { ...rest, from, weekday };
  }
  return dated(tokens, from);
}

function dated(tokens: readonly Token[], from: number): Moment | undefined {
  return (
    isoDay(tokens, from) ??
    slashed(tokens, from) ??
    dayFirst(tokens, from) ??
    monthFirst(tokens, from) ??
    yearAlone(tokens, from)
  );
}

function isoDay(tokens: readonly Token[], from: number): Moment | undefined {
  if (!YEAR.test(tokens[from]!.text)) return undefined;
  const five = tokens.slice(from, from + 5);
  const text = five.map((token) => token.text).join('');
  if (five.length < 5 || !isDate(text)) return undefined;
  return { from, to: from + 5, ...parts(text) };
}

function parts(date: IsoDate): { readonly year: number; readonly month: number; readonly day: number } {
  return { year: Number(date.slice(0, 4)), month: Number(date.slice(5, 7)), day: Number(date.slice(8)) };
}

/** `12/12/2019`, the day first. */
function slashed(tokens: readonly Token[], from: number): Moment | undefined {
  if (tokens[from]!.kind !== 'number') return undefined;
  const [day, one, month, two, year] = tokens.slice(from, from + 5);
  if (one?.text !== '/' || two?.text !== '/' || !year || !YEAR.test(year.text)) return undefined;
  const [d, m] = [Number(day!.text), Number(month!.text)];
  return d >= 1 && d <= 31 && m >= 1 && m <= 12
    ? { from, to: from + 5, year: Number(year.text), month: m, day: d }
    : undefined;
}

/** `8 June 2017`, `8th June`, `the 8th of June`. */
function dayFirst(tokens: readonly Token[], from: number): Moment | undefined {
  const day = Number(tokens[from]!.text);
  if (tokens[from]!.kind !== 'number' || !(day >= 1 && day <= 31)) return undefined;
  let at = from + 1;
  if (/^(?:st|nd|rd|th)$/.test(tokens[at]?.norm ?? '') && tokens[at]!.joined) at += 1;
  if (tokens[at]?.norm === 'of') at += 1;
  const month = monthAt(tokens, at);
  if (month === undefined) return undefined;
  const year = yearAfter(tokens, at + 1);
  return { from, to: year ? year.to : at + 1, day, month, year: year?.year };
}

/** `June 2017`, `June 8, 2017`, `June 8`. */
function monthFirst(tokens: readonly Token[], from: number): Moment | undefined {
  const month = monthAt(tokens, from);
  if (month === undefined) return undefined;
  const year = yearAfter(tokens, from + 1);
  if (year) return { from, to: year.to, month, year: year.year };
  const day = tokens[from + 1];
  if (day?.kind !== 'number' || !/^(?:[1-9]|[12]\d|3[01])$/.test(day.text)) return { from, to: from + 1, month };
  const suffix = /^(?:st|nd|rd|th)$/.test(tokens[from + 2]?.norm ?? '') ? 1 : 0;
  const comma = tokens[from + 2 + suffix]?.text === ',' ? 1 : 0;
  const late = yearAfter(tokens, from + 2 + suffix + comma);
  return { from, to: late ? late.to : from + 2 + suffix, month, day: Number(day.text), year: late?.year };
}

function yearAlone(tokens: readonly Token[], from: number): Moment | undefined {
  const year = yearAfter(tokens, from);
  if (!year || /^[£$€]$/.test(tokens[from - 1]?.text ?? '')) return undefined;
  const next = tokens[year.to];
  if (next && (/^(?:votes?|majority|people|electors|voters|ballots|papers)$/.test(next.norm) || next.text === '%'))
    return undefined;
  if (next?.joined && (next.norm === 's' || next.text === '%')) return undefined;
  const before = tokens[from - 1]?.norm;
  const two = tokens[from - 2]?.norm;
  if (before === 'of' && (two === 'majority' || two === 'lead')) return undefined;
  return { from, to: year.to, year: year.year };
}

function yearAfter(tokens: readonly Token[], at: number): { readonly year: number; readonly to: number } | undefined {
  const comma = tokens[at]?.text === ',' ? 1 : 0;
  const token = tokens[at + comma];
  return token && YEAR.test(token.text) ? { year: Number(token.text), to: at + comma + 1 } : undefined;
}

/** A month, which `may` and `march` are only with a capital. */
function monthAt(tokens: readonly Token[], at: number): number | undefined {
  const token = tokens[at];
  if (!token || !token.capital) return undefined;
  const month = MONTH_WORDS.get(token.base);
  if (month === undefined || !/^(?:may|march|mar|jan|sep|dec|oct)$/.test(token.base)) return month;
  const sure =
    tokens[at - 1]?.kind === 'number' ||
    tokens[at + 1]?.kind === 'number' ||
    /^(?:in|of|last|since|this|until|from|th|st|nd|rd)$/.test(tokens[at - 1]?.norm ?? '');
  return sure ? month : undefined;
}

/** Whether a day agrees with what the text names of it. */
export function agrees(moment: Pick<Moment, 'year' | 'month' | 'day'>, date: IsoDate): boolean {
  const { year, month, day } = parts(date);
  return (
    (moment.year === undefined || moment.year === year) &&
    (moment.month === undefined || moment.month === month) &&
    (moment.day === undefined || moment.day === day)
  );
}

/** The whole day, where the text gives all of it. */
export function wholeDay({ year, month, day }: Moment): IsoDate | undefined {
  if (year === undefined || month === undefined || day === undefined) return undefined;
  const date = `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  return isDate(date) ? date : undefined;
}
