import type { IsoDate } from '../../../record/index.ts';
import { AGO, THIS_AND_LAST } from '../en/calendar.ts';
import type { Token } from '../text/tokens.ts';
import type { Moment } from './moment.ts';
import { speltNumber } from './spelt-number.ts';

/** A year or month told from the day of the text: `five years ago`, `last month`, `this year`. */
export function relativeMoment(tokens: readonly Token[], from: number, date: IsoDate): Moment | undefined {
  if (!mayBegin(tokens, from)) return undefined;
  const [year, month] = [Number(date.slice(0, 4)), Number(date.slice(5, 7))];
  const said = THIS_AND_LAST[`${tokens[from]!.norm} ${tokens[from + 1]?.norm ?? ''}`];
  if (said?.unit === 'year') return { from, to: from + 2, year: year - said.back };
  if (said?.unit === 'month') {
    const months = year * 12 + month - 1 - said.back;
    return { from, to: from + 2, year: Math.floor(months / 12), month: (months % 12) + 1 };
  }
  const written =
    tokens[from]!.kind === 'number' ? { value: Number(tokens[from]!.text), length: 1 } : speltNumber(tokens, from);
  if (!written || written.value < 1 || written.value > 60) return undefined;
  const [unit, ago] = [tokens[from + written.length]?.norm, tokens[from + written.length + 1]?.norm];
  if (!/^years?$/.test(unit ?? '') || !AGO.has(ago ?? '')) return undefined;
  return { from, to: from + written.length + 2, year: year - written.value };
}

/** Asked of every word of a text, so that nothing is worked out for those that begin no such time. */
function mayBegin(tokens: readonly Token[], from: number): boolean {
  const { norm } = tokens[from]!;
  if (norm === 'last' || norm === 'this') return true;
  for (let at = from + 2; at < from + 6; at += 1) if (AGO.has(tokens[at]?.norm ?? '')) return true;
  return false;
}
