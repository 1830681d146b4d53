import type { SourceText } from './source-text.ts';
import { tokensOf, type Token } from './tokens.ts';

/** A paragraph, heading, item of a list or row of a table. */
export interface Block {
  readonly kind: 'paragraph' | 'heading' | 'item' | 'row';
  readonly tokens: readonly Token[];
}

interface Line {
  readonly start: number;
  readonly end: number;
  readonly kind: Block['kind'];
}

const BULLET = /^[ \t]*(?:[-*•–—·◦▪●‣]|\d{1,3}[.)])[ \t]+/;
const HEADING = /^[ \t]*#{1,6}[ \t]+/;
const QUOTE = /^[ \t]*>[ \t]?/;
/** A line of a list without bullets: a name or a number, and a dash or colon after it. */
const LISTED = /^[ \t]*(?:\d[\d.:]*[ .)]|[\p{L}&'’., ]{2,45}(?::| [-–—]) )/u;
const NAMED_LINE = /^[ \t]*\p{Lu}[\p{L}&'’,. -]{2,45}?(?: [-–—] |: | ?\()/u;
/** A line shorter than this ends where its writer ended it; a longer one may have been broken by an editor. */
const FULL_LINE = 55;

/** The blocks of a plain text, in order; lines that an editor broke in the middle of a sentence are joined. */
export function blocksOf({ plain }: SourceText): readonly Block[] {
  const blocks: Block[] = [];
  for (const { kind, start, end } of joined(plain, linesOf(plain))) {
    const tokens = tokensOf(plain, start, end);
    if (tokens.some((token) => token.kind !== 'mark')) blocks.push({ kind, tokens });
  }
  return blocks;
}

function linesOf(plain: string): Line[] {
  const lines: Line[] = [];
  let start = 0;
  let opens = true;
  while (start <= plain.length) {
    const found = plain.indexOf('\n', start);
    const end = found === -1 ? plain.length : found;
    const line = lineOf(plain.slice(start, end), start, end);
    const text = plain.slice(start, end);
    lines.push(opens && isHeadline(text) ? { ...line, kind: 'heading' } : line);
    opens &&= text.trim() === '';
    start = end + 1;
  }
  return lines;
}

function lineOf(text: string, start: number, end: number): Line {
  const skip = (pattern: RegExp) => start + (pattern.exec(text)?.[0].length ?? 0);
  if (HEADING.test(text)) return { kind: 'heading', start: skip(HEADING), end };
  if (/\|/.test(text)) return { kind: 'row', start, end };
  if (BULLET.test(text)) return { kind: 'item', start: skip(BULLET), end };
  return { kind: isTitle(text) ? 'heading' : 'paragraph', start: skip(QUOTE), end };
}

/** A short line that ends like no sentence and tells no figure: a title over what follows. */
function isTitle(text: string): boolean {
  const words = text.trim();
  if (words === '' || words.length > 110 || /[.!?;,]["”’')]?$/.test(words)) return false;
  if (words.endsWith(':')) return words.split(/\s+/).length <= 14;
  if (words.split(/\s+/).length > 14) return false;
  return !/\d{1,3}(?:,\d{3})|\d\s?(?:%|per ?cent|votes|maj)|\bmaj|\(\w+\)|\d\.\d| [–—-] /i.test(words);
}

/** The first line of a text, where it is no sentence and no line of a list: a headline may tell a figure. */
function isHeadline(text: string): boolean {
  const words = text.trim();
  return (
    words !== '' &&
    words.length <= 120 &&
    !/[.!?;,:]["”’')]?$|\(\w+\)|\bmaj(?:ority)?[.:]? ?\d|[|\t]| [–—-] .*\d/i.test(words)
  );
}

function joined(plain: string, lines: readonly Line[]): Line[] {
  const out: Line[] = [];
  let before: Line | undefined;
  for (const line of lines) {
    const last = out.at(-1);
    if (last && before && goesOn(plain, before, line)) out[out.length - 1] = { ...last, end: line.end };
    else out.push(line);
    before = line;
  }
  return out;
}

/** A line of a script: a whole sentence in capitals, of which a paragraph has several. */
function isSpoken(text: string): boolean {
  return /[.!?]["”’')]?\s*$/.test(text) && /\p{Lu}{2}/u.test(text) && !/\p{Ll}/u.test(text);
}

function goesOn(plain: string, before: Line, line: Line): boolean {
  if (line.kind === 'item' || line.kind === 'row' || before.kind === 'row') return false;
  const [above, below] = [plain.slice(before.start, before.end), plain.slice(line.start, line.end)];
  // Two lines in a row that each begin with a name and a dash are lines of a list, however long.
  if (NAMED_LINE.test(above) && NAMED_LINE.test(below)) return false;
  if (isSpoken(above) && isSpoken(below)) return true;
  if (below.trim() === '' || above.length < FULL_LINE || above.length > 120) return false;
  if (LISTED.test(below)) return false;
  if (/^[ \t]*#/.test(below) || /[.!?:]["”’')]?\s*$/.test(above)) return /^[ \t]*\p{Ll}/u.test(below);
  return before.kind === 'paragraph' || before.kind === 'item' || /^[ \t]*\p{Ll}/u.test(below);
}
