/**
 * What a line must have for a rule to fit it anywhere, each by its number among all that rules look for: of each set one at least. Letters
 * of parts, and words or pieces of words.
 */
export type Needs = readonly (readonly number[])[];

const wanted = new Map<string, number>();
const byNumber: string[] = [];

function numberOf(piece: string): number {
  const known = wanted.get(piece);
  if (known !== undefined) return known;
  wanted.set(piece, byNumber.length);
  return byNumber.push(piece) - 1;
}

/**
 * What every line that a pattern fits has: what stands in it outside what may be left out, and of alternatives one piece each. It is
 * looked for before the pattern is tried, which costs far more.
 */
export function needsOf(pattern: string): Needs {
  const sets = setsOf(pattern).map((pieces) => [...new Set(pieces)].map(numberOf));
  // What is told by one piece is asked first.
  return sets.toSorted((a, b) => a.length - b.length);
}

/** The pieces of needs, for reading. */
export function piecesOf(needs: Needs): readonly (readonly string[])[] {
  return needs.map((each) => each.map((number) => byNumber[number]!));
}

type Sets = readonly (readonly string[])[];

function setsOf(pattern: string): Sets {
  const alternatives = alternativesOf(pattern);
  if (alternatives.length === 1) return setsInRow(pattern);
  const tellers = alternatives.map((each) => telling(setsInRow(each)));
  return tellers.every((each) => each !== undefined) ? [tellers.flat()] : [];
}

/** The set that tells most: the fewest pieces, then the longest. */
function telling(sets: Sets): readonly string[] | undefined {
  const shortest = (pieces: readonly string[]) => Math.min(...pieces.map((piece) => piece.length));
  return sets.toSorted((a, b) => a.length - b.length || shortest(b) - shortest(a))[0];
}

const OPTIONAL = /^(?:[?*]|\{0)/;
const SLOT = /^\{(?:\w+:)?([a-z]|[A-Z]+)\d?\}/;
const WORD = /^[a-z]+/;

/** What a pattern without alternatives needs: its slots, its words and what its groups need, but for those that may be missing. */
function setsInRow(pattern: string): Sets {
  const sets: (readonly string[])[] = [];
  for (let at = 0; at < pattern.length;) {
    const rest = pattern.slice(at);
    const size = lengthOf(rest);
    const piece = rest.slice(0, size);
    const missing = OPTIONAL.test(rest.slice(size));
    if (piece.startsWith('(')) {
      if (!missing && !/^\(\?<?[!=]/.test(piece))
        sets.push(...setsOf(piece.slice(1, -1).replace(/^\?(?::|<\w+>)/, '')));
    } else if (SLOT.test(piece)) {
      if (!missing) sets.push([...SLOT.exec(piece)![1]!.toUpperCase()]);
    } else if (WORD.test(piece)) {
      // Of a word that ends in what may be left out, the rest.
      const sure = missing ? piece.slice(0, -1) : piece;
      if (sure.length >= 3) sets.push([sure]);
    }
    at += size;
  }
  return sets;
}

/** How long the first piece of a pattern is: a group, a class, a slot, a word, or a sign. */
function lengthOf(pattern: string): number {
  const sign = pattern[0]!;
  if (sign === '\\') return 2;
  if (sign === '[') return pattern.indexOf(']', 1) + 1;
  if (sign === '(') return groupLength(pattern);
  return (SLOT.exec(pattern) ?? WORD.exec(pattern))?.[0].length ?? 1;
}

function groupLength(pattern: string): number {
  let depth = 0;
  for (let at = 0; at < pattern.length; at += 1) {
    const sign = pattern[at];
    if (sign === '\\') at += 1;
    else if (sign === '[') at = pattern.indexOf(']', at + 1);
    else if (sign === '(') depth += 1;
    else if (sign === ')' && (depth -= 1) === 0) return at + 1;
  }
  throw new Error(`A group of the pattern "${pattern}" has no end.`);
}

function alternativesOf(pattern: string): readonly string[] {
  const alternatives = [''];
  for (let at = 0; at < pattern.length;) {
    const piece = pattern.slice(at, at + lengthOf(pattern.slice(at)));
    if (piece === '|') alternatives.push('');
    else alternatives[alternatives.length - 1] += piece;
    at += piece.length;
  }
  return alternatives;
}

const NO = 1;
const YES = 2;

/** A line, and what has been found in it or not. */
export class Line {
  readonly #text: string;
  readonly #known = new Uint8Array(byNumber.length);

  constructor(text: string) {
    this.#text = text;
  }

  /** Whether it has all that a rule needs. */
  has(needs: Needs): boolean {
    for (const each of needs) if (!this.#hasOneOf(each)) return false;
    return true;
  }

  #hasOneOf(pieces: readonly number[]): boolean {
    for (const number of pieces) if (this.#hasPiece(number)) return true;
    return false;
  }

  #hasPiece(number: number): boolean {
    const known = this.#known[number];
    if (known) return known === YES;
    const found = this.#text.includes(byNumber[number]!);
    this.#known[number] = found ? YES : NO;
    return found;
  }
}
