import type { IsoDate } from '../../../record/index.ts';
import { LEADERS, LEADERS_WORDS } from '../en/leaders.ts';
import type { Token } from '../text/tokens.ts';
import type { Gazetteer } from './gazetteer.ts';
import type { Mention } from './mentions.ts';

const FIRST_WORDS = new Set(LEADERS.flatMap(([name]) => [name.split(' ')[0]!, name.split(' ').at(-1)!]));

/** A party called after its leader on the day of the text: `Ed Miliband's party`, `Mr Farage's six-week-old party`. */
export function leadersPartyAt(
  gazetteer: Gazetteer,
  tokens: readonly Token[],
  from: number,
  date: IsoDate | undefined,
): Mention | undefined {
  if (!tokens[from]!.capital || !FIRST_WORDS.has(tokens[from]!.base)) return undefined;
  const year = date === undefined ? undefined : Number(date.slice(0, 4));
  const parties = new Set<string>();
  let to = from;
  for (const [name, party, first, last] of LEADERS) {
    const words = name.split(' ');
    const own = [words, words.slice(-1)].find((each) =>
      each.every((word, at) => isWord(tokens[from + at], word, at === each.length - 1)),
    );
    const end = own && partyAfter(tokens, from + own.length);
    if (!end || (year !== undefined && (year < first || year > last))) continue;
    parties.add(party);
    to = end;
  }
  const [only, ...others] = [...parties];
  const party = only === undefined || others.length > 0 ? undefined : gazetteer.parties.get(only);
  return party && { from, to, entities: [party] };
}

/** A word of the name, the last in the possessive. */
function isWord(token: Token | undefined, word: string, last: boolean): boolean {
  return token !== undefined && (last ? token.base === word && /['’]s?$/i.test(token.text) : token.norm === word);
}

/** Where `party` ends, right after the name or a few words on. */
function partyAfter(tokens: readonly Token[], from: number): number | undefined {
  for (let at = from; at < from + 7 && at < tokens.length; at += 1) {
    if (tokens[at]!.norm === 'party') return at + 1;
    if (!/^[-‐‑–]$/.test(tokens[at]!.text) && !LEADERS_WORDS.test(tokens[at]!.norm)) return undefined;
  }
  return undefined;
}
