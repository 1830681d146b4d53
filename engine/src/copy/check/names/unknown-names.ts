import { onceFor } from '../../../record/memo.ts';
import type { Frame } from '../frame.ts';

/** Two or three words with capitals in a row that are no name of the record: as a rule somebody's whom it does not know. */
export interface UnknownName {
  readonly from: number;
  readonly to: number;
  readonly name: string;
}

export const unknownNames = onceFor(({ tokens, parts }: Frame): readonly UnknownName[] => {
  // In a line that is all in capitals they tell no names.
  if (tokens.every(({ kind, text }) => kind !== 'word' || text === text.toUpperCase())) return [];
  const known = new Set<number>();
  for (const part of parts) for (let at = part.from; at < part.to; at += 1) known.add(at);
  const isName = (at: number) => {
    const token = tokens[at];
    return token?.kind === 'word' && token.capital && token.text.length > 1 && !known.has(at);
  };
  const found: UnknownName[] = [];
  for (let from = 0; from < tokens.length - 1; from += 1) {
    if (!isName(from)) continue;
    let to = from + 1;
    while (to - from < 5) {
      const hyphen = /^[-‐‑]$/.test(tokens[to]?.text ?? '') ? 1 : 0;
      if (!isName(to + hyphen)) break;
      to += hyphen + 1;
    }
    const words = tokens.slice(from, to).filter(({ kind }) => kind === 'word');
    if (words.length < 2) continue;
    found.push({ from, to, name: words.map(({ text }) => text.replace(/['’]s$/, '')).join(' ') });
    from = to - 1;
  }
  return found;
});
