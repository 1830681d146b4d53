import { onceFor } from '../../../record/memo.ts';
import type { Frame } from '../frame.ts';
import { fold } from '../text/tokens.ts';
import type { UnknownName } from './unknown-names.ts';

/** A line that is all in capitals, as scripts and wires have them: there they tell no names. */
export const isInCapitals = onceFor(
  ({ tokens }: Frame): boolean =>
    tokens.length > 2 && tokens.every(({ kind, text }) => kind !== 'word' || text === text.toUpperCase()),
);

/** In such a line, what follows the first name of somebody who may be meant: the next word, and what hyphens join to it. */
export function namesInCapitals({ tokens, parts }: Frame, firstNames: readonly string[]): readonly UnknownName[] {
  const firsts = new Set(firstNames);
  const known = (at: number) => parts.some(({ from, to }) => from <= at && at < to);
  return tokens.flatMap((token, from): UnknownName[] => {
    if (known(from) || !firsts.has(fold(token.text)) || tokens[from + 1]?.kind !== 'word' || known(from + 1)) return [];
    let to = from + 2;
    while (/^[-‐‑]$/.test(tokens[to]?.text ?? '') && tokens[to + 1]?.kind === 'word') to += 2;
    const family = tokens.slice(from + 1, to).map(({ text }) => text);
    return [{ from, to, name: `${token.text} ${family.join('')}` }];
  });
}
