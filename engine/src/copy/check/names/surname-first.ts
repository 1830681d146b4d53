import { onceFor } from '../../../record/memo.ts';
import type { Frame } from '../frame.ts';
import type { UnknownName } from './unknown-names.ts';

/** How many words a first name of a list has at most. */
const FIRST_NAMES = 3;

/** Names of a list of candidates with the family name first, given the other way about: `Main, Anne (Conservative)`. */
export const surnamesFirst = onceFor(({ tokens, parts, line }: Frame): readonly UnknownName[] => {
  if (!/^[^,]{2,30} , [^,(]{2,40} [(:,-]/.test(line)) return [];
  const comma = tokens.findIndex(({ text }) => text === ',');
  const taken = (at: number) => parts.some((part) => at >= part.from && at < part.to && part.is !== 'name');
  const isName = (at: number) => {
    const token = tokens[at];
    return token?.kind === 'word' && token.capital && !taken(at);
  };
  const family = tokens.slice(0, comma);
  if (comma < 1 || !family.every(({ kind, text }, at) => isName(at) || (kind === 'mark' && /^['’-]$/.test(text))))
    return [];
  let to = comma + 1;
  while (isName(to) && to - comma <= FIRST_NAMES) to += 1;
  const first = tokens.slice(comma + 1, to);
  const after = tokens[to]?.text ?? '';
  if (first.length === 0 || !/^[(:,–—-]$/.test(after)) return [];
  const text = (of: typeof tokens) =>
    of
      .map((token) => (token.joined && token !== of[0] ? token.text : ` ${token.text}`))
      .join('')
      .trim();
  return [{ from: 0, to, name: `${text(first)} ${text(family)}` }];
});
