import { ratio, type Ratio } from '../../../psephology/index.ts';
import {
  COMPARATORS,
  COMPARATORS_AFTER,
  ORDINALS,
  OTHER_NOUNS,
  PARTS,
  PERCENT,
  POINTS_WORDS,
  SUFFIX_SCALES,
} from '../en/numbers.ts';
import type { Token } from '../text/tokens.ts';
import type { Comparator, Quantity, Unit } from './quantity.ts';
import { speltDecimal, speltNumber } from './spelt-number.ts';

interface Read {
  readonly to: number;
  readonly unit: Unit;
  readonly value: Ratio;
  readonly places: number;
  readonly spelt: boolean;
}

/** The number that begins at a token, with its unit and the words before it; nothing where none does. */
export function readQuantity(tokens: readonly Token[], from: number): Quantity | undefined {
  const read = tokens[from]!.kind === 'number' ? digits(tokens, from) : words(tokens, from);
  if (!read) return undefined;
  const before = comparatorBefore(tokens, from);
  const after = AFTER.find(({ words: said }) => follows(tokens, read.to, said));
  const sign = signOf(tokens, from);
  return {
    ...read,
    from,
    opens: before.opens,
    sign,
    comparator: after?.means ?? before.comparator,
  };
}

function digits(tokens: readonly Token[], from: number): Read | undefined {
  const { text } = tokens[from]!;
  const plain = text.replaceAll(',', '');
  const places = plain.split('.')[1]?.length ?? 0;
  if (plain.length > 12) return undefined;
  const scale = BigInt(10 ** places);
  const value: Ratio = { num: BigInt(plain.replace('.', '')), den: scale };
  const next = tokens[from + 1];
  const base = { value, places, spelt: false };
  if (isMoneyOrTime(tokens, from, text)) return { ...base, unit: 'other', to: from + 1 };
  if (next?.joined && /^(?:st|nd|rd|th)$/.test(next.norm)) return { ...base, unit: 'ordinal', to: from + 2 };
  const times = next && SUFFIX_SCALES[next.norm];
  if (times !== undefined && (next!.joined || next!.norm.length > 1))
    return {
      ...base,
      value: { num: value.num * BigInt(times), den: value.den },
      places: places - String(times).length + 1,
      ...unitAfter(tokens, from + 2),
    };
  return { ...base, ...unitAfter(tokens, from + 1) };
}

function words(tokens: readonly Token[], from: number): Read | undefined {
  const part = partAt(tokens, from);
  if (part) return part;
  const ordinal = ordinalAt(tokens, from);
  if (ordinal) return ordinal;
  const decimal = speltDecimal(tokens, from);
  if (decimal) {
    const value: Ratio = { num: BigInt(decimal.num), den: BigInt(10 ** decimal.places) };
    return { value, places: decimal.places, spelt: true, ...unitAfter(tokens, from + decimal.length) };
  }
  const spelt = speltNumber(tokens, from);
  if (!spelt) return undefined;
  return { value: ratio(spelt.value), places: 0, spelt: true, ...unitAfter(tokens, from + spelt.length) };
}

/** `half`, `a third of`, `two-thirds`. */
function partAt(tokens: readonly Token[], from: number): Read | undefined {
  const { norm } = tokens[from]!;
  const made = (num: number, den: number, to: number): Read => ({
    value: ratio(num, den),
    places: 0,
    spelt: true,
    unit: 'part',
    to,
  });
  if (norm === 'half') return made(1, 2, from + 1);
  const many = norm === 'a' || norm === 'one' ? 1 : speltNumber(tokens, from)?.value;
  const hyphen = /^[-‐‑]$/.test(tokens[from + 1]?.text ?? '') ? 1 : 0;
  const next = tokens[from + 1 + hyphen]?.norm ?? '';
  const den = PARTS[next];
  if (many === undefined || den === undefined) return undefined;
  const wanted = many > 1 ? next.endsWith('s') : tokens[from + 2 + hyphen]?.norm === 'of';
  return wanted ? made(many, den, from + 2 + hyphen) : undefined;
}

function ordinalAt(tokens: readonly Token[], from: number): Read | undefined {
  const { norm } = tokens[from]!;
  const tens = speltNumber(tokens, from);
  const last = tens && tens.value % 10 === 0 ? tokens[from + tens.length + 1]?.norm : undefined;
  const unit = last === undefined ? undefined : ORDINALS[last];
  if (tens && unit !== undefined && unit < 10 && /^[-‐‑]$/.test(tokens[from + tens.length]?.text ?? ''))
    return { value: ratio(tens.value + unit), places: 0, spelt: true, unit: 'ordinal', to: from + tens.length + 2 };
  const value = ORDINALS[norm];
  return value === undefined
    ? undefined
    : { value: ratio(value), places: 0, spelt: true, unit: 'ordinal', to: from + 1 };
}

function unitAfter(tokens: readonly Token[], at: number): { readonly unit: Unit; readonly to: number } {
  const hyphen = /^[-‐‑]$/.test(tokens[at]?.text ?? '') && tokens[at + 1]?.kind === 'word' ? 1 : 0;
  const [first, second] = [tokens[at + hyphen], tokens[at + hyphen + 1]];
  if (!first) return { unit: 'count', to: at };
  if (first.norm === 'percentage' && second && POINTS_WORDS.test(second.norm))
    return { unit: 'points', to: at + hyphen + 2 };
  if ((first.text === '%' || PERCENT.test(first.norm)) && second && POINTS_WORDS.test(second.norm))
    return { unit: 'points', to: at + hyphen + 2 };
  if (first.norm === 'per' && second?.norm === 'cent') {
    const third = tokens[at + hyphen + 2];
    if (third && POINTS_WORDS.test(third.norm)) return { unit: 'points', to: at + hyphen + 3 };
    return { unit: 'percent', to: at + hyphen + 2 };
  }
  if (first.text === '%' || PERCENT.test(first.norm)) return { unit: 'percent', to: at + hyphen + 1 };
  if (POINTS_WORDS.test(first.norm)) return { unit: 'points', to: at + hyphen + 1 };
  if (OTHER_NOUNS.has(first.norm)) return { unit: 'other', to: at };
  return { unit: 'count', to: at };
}

/** Money, times of day, telephone numbers, ages and scores are no figures of an election. */
function isMoneyOrTime(tokens: readonly Token[], at: number, text: string): boolean {
  const [before, next, after] = [tokens[at - 1], tokens[at + 1], tokens[at + 2]];
  if (/^[£$€#@]$/.test(before?.text ?? '') || /^0\d{2,}/.test(text) || before?.norm === 'aged') return true;
  if (next && /^(?:am|pm|bn|p|km|s)$/.test(next.norm) && (next.joined || /^(?:am|pm)$/.test(next.norm))) return true;
  if (next?.text === ':' && next.joined && after?.kind === 'number' && after.joined) return true;
  return before?.text === ':' && before.joined && tokens[at]!.joined && tokens[at - 2]?.kind === 'number';
}

/** Looked at before every figure, so they are taken apart once. */
const BEFORE = COMPARATORS.map(([said, means]) => ({ words: said.split(' '), means: means as Comparator }));
const AFTER = COMPARATORS_AFTER.map(([said, means]) => ({ words: said.split(' '), means: means as Comparator }));

function comparatorBefore(
  tokens: readonly Token[],
  from: number,
): { readonly opens: number; readonly comparator: Comparator } {
  // The dash of `31-23` is no sign.
  const dash = tokens[from - 1]?.joined && tokens[from - 2]?.kind === 'number';
  const signed = /^[-+−±]$/.test(tokens[from - 1]?.text ?? '') && tokens[from]!.joined && !dash ? 1 : 0;
  for (const { words, means } of BEFORE) {
    const opens = from - signed - words.length;
    if (opens >= 0 && follows(tokens, opens, words)) return { opens, comparator: means };
  }
  return { opens: from - signed, comparator: 'exact' };
}

function follows(tokens: readonly Token[], at: number, words: readonly string[]): boolean {
  return words.every((word, index) => tokens[at + index]?.norm === word);
}

/** A sign that belongs to the number: nothing stands between them, and a space or a bracket before the sign. */
function signOf(tokens: readonly Token[], from: number): 1 | -1 | 0 {
  const mark = tokens[from - 1];
  if (!mark || !tokens[from]!.joined || (mark.joined && tokens[from - 2]?.text !== '(')) return 0;
  if (mark.text === '+') return 1;
  return /^[-−–]$/.test(mark.text) ? -1 : 0;
}
