import type { Papers } from '../systems/stv/types.ts';
import { lineAt, quoted, refuseLine } from './refuse-line.ts';

const NEW_LINE = 10;
const SPACE = 32;
const HASH = 35;
const NINE = 57;
const ZERO = 48;

const EXPECTED = 'a number of papers, the numbers of candidates in order of preference and a 0';

/** The papers of a BLT file, and where the lines after the 0 that ends them begin. */
export interface BltPapers {
  readonly papers: readonly Papers[];
  readonly end: number;
}

/**
 * Reads the lines of papers from `start` to the line with only a 0. Goes by characters: a night has millions of papers, and splitting each
 * line into words takes longer than counting it.
 */
export function readBltPapers(text: string, start: number, candidates: number): BltPapers {
  const papers: Papers[] = [];
  const seen = new Int32Array(candidates).fill(-1);
  let at = start;
  while (at < text.length) {
    const begin = at;
    const numbers: number[] = [];
    let number = -1;
    let code = 0;
    for (; at < text.length && (code = text.charCodeAt(at)) !== NEW_LINE && code !== HASH; at += 1) {
      if (code >= ZERO && code <= NINE) number = (number < 0 ? 0 : number * 10) + code - ZERO;
      else if (code <= SPACE) {
        if (number >= 0) numbers.push(number);
        number = -1;
      } else refusePaper(text, begin, EXPECTED);
    }
    if (number >= 0) numbers.push(number);
    if (code === HASH) at = endOfLine(text, at);
    at += 1;
    if (numbers.length === 0) continue;
    if (numbers.length === 1 && numbers[0] === 0) return { papers, end: at };
    papers.push(paperOf(numbers, seen, papers.length, (expected) => refusePaper(text, begin, expected)));
  }
  return refuseLine(lineAt(text, text.length), 'ends the file', 'a line with only a 0 after the last paper');
}

/** `seen` has, for each candidate, the last line on which they were found. */
function paperOf(numbers: number[], seen: Int32Array, line: number, refuse: (expected: string) => never): Papers {
  const papers = numbers[0]!;
  if (numbers.pop() !== 0 || numbers.length === 0) refuse('a 0 at its end');
  if (papers === 0 || !Number.isSafeInteger(papers)) refuse('a number of papers of 1 or more at its beginning');
  const preferences = numbers;
  preferences.shift();
  for (let index = 0; index < preferences.length; index += 1) {
    const candidate = preferences[index]! - 1;
    if (candidate < 0 || candidate >= seen.length) refuse(`candidates numbered from 1 to ${seen.length}`);
    if (seen[candidate] === line) refuse(`candidate ${candidate + 1} at most once`);
    seen[candidate] = line;
    preferences[index] = candidate;
  }
  return { papers, preferences };
}

function refusePaper(text: string, begin: number, expected: string): never {
  return refuseLine(lineAt(text, begin), quoted(text.slice(begin, endOfLine(text, begin))), expected);
}

function endOfLine(text: string, at: number): number {
  const end = text.indexOf('\n', at);
  return end < 0 ? text.length : end;
}
