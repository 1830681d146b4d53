import { OF_PERCENT } from './en/numbers.ts';
import type { Moment } from './figures/moment.ts';
import type { Quantity } from './figures/quantity.ts';
import type { Gazetteer } from './names/gazetteer.ts';
import type { Mention } from './names/mentions.ts';
import { readPart, withShare, type Known } from './parts.ts';
import type { Sentence } from './text/sentences.ts';
import type { Token } from './text/tokens.ts';

/** Something in a sentence that is more than a word: a name, a figure, a day. */
export type Part =
  | { readonly is: 'name'; readonly from: number; readonly to: number; readonly mention: Mention }
  | { readonly is: 'figure'; readonly from: number; readonly to: number; readonly figure: Quantity }
  | { readonly is: 'moment'; readonly from: number; readonly to: number; readonly moment: Moment };

/**
 * A sentence with its names, figures and days recognised. `line` has a letter and a number for each (`W0` a place, `P1` a party, `H2` a
 * person, `N3` a count, `Q4` a percentage, `D5` points, `O6` an ordinal, `F7` a part of a whole, `T8` a day or year, `X9` another figure) and
 * every other word in small letters, one space between: what the patterns of the language read.
 */
export interface Frame {
  readonly sentence: Sentence;
  readonly tokens: readonly Token[];
  readonly parts: readonly Part[];
  readonly line: string;
  /** Where each part stands in `line`. */
  readonly places: readonly number[];
  /** Where each token stands in `line`; those inside a part where the part does. */
  readonly offsets: readonly number[];
}

/** The tokens of a stretch of the line, for a claim that is more than one part. */
export function tokensAt({ offsets, tokens }: Frame, start: number, end: number): readonly [from: number, to: number] {
  const from = offsets.findIndex((offset) => offset >= start);
  const to = offsets.findIndex((offset) => offset >= end);
  return [from, to === -1 ? tokens.length : to];
}

/** The tokens of a statement without a figure; one that has a figure leaves it to the claims of that. */
export function wordsOfStatement(
  frame: Frame,
  { start, end, text }: { readonly start: number; readonly end: number; readonly text: string },
): readonly [from: number, to: number] | undefined {
  return /\b[NQDFX]\d/.test(text) ? undefined : tokensAt(frame, start, end);
}

export function frameOf(gazetteer: Gazetteer, sentence: Sentence, { shortNames, date, percent }: Known = {}): Frame {
  const { tokens } = sentence;
  const parts: Part[] = [];
  const places: number[] = [];
  const offsets: number[] = [];
  const known = {
    shortNames,
    date,
    percent: percent || tokens.some(({ norm, text }) => text === '%' || OF_PERCENT.test(norm)),
  };
  let line = '';
  let at = 0;
  while (at < tokens.length) {
    const part = withShare(readPart(gazetteer, tokens, at, parts, known), line);
    // Quotation marks say nothing of a figure, and an apostrophe after a plural is one of them.
    if (!part && /^["'‘’“”]$/.test(tokens[at]!.text)) {
      offsets[at] = line.length;
      at += 1;
      continue;
    }
    if (line !== '') line += ' ';
    if (part) {
      if (part.is === 'figure' && part.figure.opens < at) line = withoutLast(line, tokens, part.figure.opens, at);
      for (let each = part.is === 'figure' ? part.figure.opens : at; each < part.to; each += 1)
        offsets[each] = line.length;
      places.push(line.length);
      line += `${letterOf(part)}${parts.length}`;
      parts.push(part);
      at = part.to;
    } else {
      offsets[at] = line.length;
      line += wordOf(tokens[at]!);
      at += 1;
    }
  }
  return { sentence, tokens, parts, line, places, offsets };
}

/** Takes the words that say how a figure is meant out of the line again: `just over` of `just over 600`. */
function withoutLast(line: string, tokens: readonly Token[], from: number, to: number): string {
  let short = line;
  for (let at = to - 1; at >= from; at -= 1) {
    const word = wordOf(tokens[at]!);
    if (short.endsWith(` ${word} `)) short = short.slice(0, -word.length - 1);
    else if (short === `${word} `) short = '';
  }
  return short;
}

function wordOf(token: Token): string {
  if (token.kind === 'mark') return /^[‐‑–—−]$/.test(token.text) ? '-' : token.text;
  return token.norm;
}

const LETTERS = { count: 'N', percent: 'Q', points: 'D', ordinal: 'O', part: 'F', other: 'X' } as const;

function letterOf(part: Part): string {
  if (part.is === 'moment') return 'T';
  if (part.is === 'figure') return LETTERS[part.figure.unit];
  const types = new Set(part.mention.entities.map(({ type }) => type));
  if (types.has('party')) return 'P';
  return types.has('person') && types.size === 1 ? 'H' : 'W';
}
