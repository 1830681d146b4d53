/** A word, a number or a mark of the text, with its place in the plain text. */
export interface Token {
  readonly text: string;
  readonly kind: 'word' | 'number' | 'mark';
  /** Small letters, accents folded, apostrophes dropped: `kings` of `King’s`. */
  readonly norm: string;
  /** The same without a possessive: `ukip` of `UKIP’s`. */
  readonly base: string;
  readonly start: number;
  readonly end: number;
  readonly capital: boolean;
  /** Nothing stands between it and the token before. */
  readonly joined: boolean;
}

const PATTERN = /\d+(?:,\d{3})+(?!\d)(?:\.\d+)?|\d+(?:\.\d+)?|[\p{L}\p{M}]+(?:['’][\p{L}\p{M}]+)*|\S/gu;

/** The tokens of a stretch of plain text, in order. */
export function tokensOf(plain: string, from: number, to: number): readonly Token[] {
  const tokens: Token[] = [];
  let end = -1;
  for (const match of plain.slice(from, to).matchAll(PATTERN)) {
    const [text] = match;
    const start = from + match.index;
    tokens.push(tokenOf(text, start, start === end));
    end = start + text.length;
  }
  return tokens;
}

function tokenOf(text: string, start: number, joined: boolean): Token {
  const kind = /^\d/.test(text) ? 'number' : /^\p{L}/u.test(text) ? 'word' : 'mark';
  const folded = kind === 'word' ? fold(text) : text;
  const base = folded.replace(/['’]s$/, '').replaceAll(/['’]/g, '');
  const norm = folded.replaceAll(/['’]/g, '');
  return { text, kind, norm, base, start, end: start + text.length, capital: /^\p{Lu}/u.test(text), joined };
}

/** Small letters without accents. */
export function fold(text: string): string {
  const lower = text.toLowerCase();
  return /[^\u0000-\u007F]/.test(lower) ? lower.normalize('NFD').replaceAll(/\p{Diacritic}/gu, '') : lower;
}
