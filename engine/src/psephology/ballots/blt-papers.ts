import type { Papers } from '../systems/stv/types.ts';
import { quoted, refuseLine } from './refuse-line.ts';

const NEW_LINE = 10;
const SPACE = 32;
const HASH = 35;
const NINE = 57;
const ZERO = 48;

const EXPECTED = 'a number of papers, the numbers of candidates in order of preference and a 0';

/** Papers marked alike, while more of them are being found. */
interface Bundle extends Papers {
  papers: number;
}

/** The papers of a BLT file, the text after the 0 that ends them, and the line on which that begins. */
export interface BltPapers {
  readonly papers: readonly Papers[];
  readonly rest: string;
  readonly restLine: number;
}

/**
 * Reads the lines of papers, up to the line with only a 0, and puts papers marked alike together. `firstLine` is the line of the file on
 * which the text begins. Goes by bytes: a night has millions of papers, and splitting each line into words takes longer than counting it.
 */
export function readBltPapers(text: string, firstLine: number, candidates: number): BltPapers {
  const bytes = new TextEncoder().encode(text);
  const bundles = bundler();
  const seen = new Int32Array(candidates + 1);
  const preferred = new Int32Array(candidates);
  let at = 0;
  let line = firstLine;
  for (; at < bytes.length; line += 1) {
    const begin = at;
    let length = 0;
    // The preferences as one number, the same for papers marked alike; too large for a long list, it is of no use.
    let mark = 0;
    let many = -1;
    let ended = false;
    let code = 0;
    for (;;) {
      while ((code = bytes[at]!) <= SPACE && code !== NEW_LINE) at += 1;
      if (!(code >= ZERO && code <= NINE)) break;
      let number = 0;
      for (; code >= ZERO && code <= NINE; code = bytes[++at]!) number = number * 10 + code - ZERO;
      if (ended) refusePaper(bytes, begin, line, 'nothing after its 0');
      else if (many < 0) many = number;
      else if (number === 0) ended = true;
      else {
        if (number > candidates) refusePaper(bytes, begin, line, `nobody but candidates 1 to ${candidates}`);
        if (seen[number] === line) refusePaper(bytes, begin, line, `candidate ${number} at most once`);
        seen[number] = line;
        mark = mark * (candidates + 1) + number;
        preferred[length++] = number - 1;
      }
    }
    if (code === HASH) at = endOfLine(bytes, at);
    else if (at < bytes.length && code !== NEW_LINE) refusePaper(bytes, begin, line, EXPECTED);
    at += 1;
    if (many === 0 && !ended && length === 0)
      return { papers: bundles.papers, rest: decode(bytes, at), restLine: line + 1 };
    if (many < 0) continue;
    if (!ended) refusePaper(bytes, begin, line, 'a 0 at its end');
    if (many === 0 || !Number.isSafeInteger(many)) {
      refusePaper(bytes, begin, line, 'a number of papers of 1 or more at its beginning');
    }
    bundles.add(many, preferred, length, mark);
  }
  return refuseLine(line - 1, 'ends the file', 'a line with only a 0 after the last paper');
}

function bundler() {
  const papers: Bundle[] = [];
  const alike = new Map<number, Bundle>();
  return {
    papers,
    add(many: number, preferred: Int32Array, length: number, mark: number): void {
      const same = mark <= Number.MAX_SAFE_INTEGER ? alike.get(mark) : undefined;
      if (same) {
        same.papers += many;
        return;
      }
      const bundle = { papers: many, preferences: begun(preferred, length) };
      papers.push(bundle);
      if (mark <= Number.MAX_SAFE_INTEGER) alike.set(mark, bundle);
    },
  };
}

/** The first so many, in a list of just that length: one grown by `push` takes several times the room, and there are millions. */
function begun(preferred: Int32Array, length: number): number[] {
  const preferences = new Array<number>(length);
  for (let index = 0; index < length; index++) preferences[index] = preferred[index]!;
  return preferences;
}

function refusePaper(bytes: Uint8Array, begin: number, line: number, expected: string): never {
  return refuseLine(line, quoted(decode(bytes, begin, endOfLine(bytes, begin))), expected);
}

function endOfLine(bytes: Uint8Array, at: number): number {
  const end = bytes.indexOf(NEW_LINE, at);
  return end < 0 ? bytes.length : end;
}

function decode(bytes: Uint8Array, from: number, to?: number): string {
  return new TextDecoder().decode(bytes.subarray(from, to));
}
