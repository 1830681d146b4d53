import { AFTER_PARTY, AS_PARTY, BRACKET_CODES, LOOSE_PARTY_WORDS, NEVER_ALONE } from '../en/party-words.ts';
import { ALSO_WORDS, NATION_WORDS, OF_NATION } from '../en/places.ts';
import type { Token } from '../text/tokens.ts';
import type { Entity, PartyName } from './entity.ts';
import type { Gazetteer } from './gazetteer.ts';
import { wordsOf } from './spellings.ts';

/** A name in a sentence with all that it can mean. */
export interface Mention {
  readonly from: number;
  readonly to: number;
  readonly entities: readonly Entity[];
  /** In brackets after another name: `Peterborough (LAB)`. */
  readonly code?: true;
}

/** Words inside a name that have no capital of their own, or are written without one. */
const SMALL =
  /^(?:region|council|city|borough|district|county|metropolitan|unitary|authority|the|and|of|upon|under|on|in|with|le|de|y|nan|next|an|na|h|ar)$/;

/** The name that begins at a token, the longest that does. */
export function mentionAt(gazetteer: Gazetteer, tokens: readonly Token[], from: number): Mention | undefined {
  const code = codeAt(gazetteer, tokens, from);
  if (code) return code;
  const token = tokens[from]!;
  if (token.kind === 'mark') return undefined;
  const longest = gazetteer.names.longest(tokens, from);
  const found =
    longest && isOfCommissioner(tokens, from + longest.length)
      ? gazetteer.names.longest(tokens.slice(0, from + longest.length - 1), from)
      : longest;
  if (!found) return undefined;
  const to = from + found.length;
  // `the East of England` is no part of `the East`.
  const next = token.norm === 'the' ? gazetteer.names.longest(tokens, from + 1) : undefined;
  if (next && from + 1 + next.length > to) return undefined;
  if (found.length === 1 && NATION_WORDS.has(token.norm) && !OF_NATION.test(tokens[to]?.norm ?? '')) return undefined;
  const entities = found.values.filter((entity) =>
    entity.type === 'party'
      ? isParty(tokens, from, to)
      : isName(tokens, from, to) || isQuotedSet(entity, tokens[from - 1]),
  );
  return entities.length > 0 ? { from, to, entities: asWrittenFirst(entities, tokens.slice(from, to)) } : undefined;
}

/** `Norfolk's police and crime commissioner`: the police is no part of the name of the county. */
function isOfCommissioner(tokens: readonly Token[], to: number): boolean {
  return (
    tokens[to - 1]!.norm === 'police' && /^(?:and|&|,|commissioner)/.test(tokens[to]?.norm ?? tokens[to]?.text ?? '')
  );
}

/** A set of seats of the newsroom's own, in quotation marks: its name is whatever they call it. */
function isQuotedSet(entity: Entity, before: Token | undefined): boolean {
  return entity.type === 'region' && entity.region.kind === 'cluster' && /^["'‘“]$/.test(before?.text ?? '');
}

/** `Lothian East` is first of all the seat of that name, and only then `East Lothian` with the point after it. */
function asWrittenFirst(entities: readonly Entity[], tokens: readonly Token[]): readonly Entity[] {
  if (entities.filter(({ type }) => type === 'seat').length < 2) return entities;
  const written = tokens.map(({ norm }) => norm).join(' ');
  const isWritten = ({ name }: Entity) => wordsOf(name).join(' ') === written;
  return [...entities.filter(isWritten), ...entities.filter((each) => !isWritten(each))];
}

/** A party's code in brackets, `(Lab/Co-op)` and `(C)` among them, or one capital letter between dashes. */
function codeAt(gazetteer: Gazetteer, tokens: readonly Token[], from: number): Mention | undefined {
  const [before, token, after] = [tokens[from - 1]?.text ?? '', tokens[from]!, tokens[from + 1]?.text ?? ''];
  if (token.kind !== 'word') return undefined;
  const id = BRACKET_CODES[token.norm];
  if (id === undefined) return undefined;
  const bracketed = /^[([]$/.test(before) && /^[)\],/:;–—-]$/.test(after);
  const parted =
    /^[–—|,:/-]$/.test(before) && (after === '' || /^[–—|,:/-]$/.test(after)) && /^\p{Lu}+$/u.test(token.text);
  if (!bracketed && !parted) return undefined;
  if (!bracketed && id === 'lab' && token.text === 'L' && before === '-') return undefined;
  let to = from + 1;
  if (after === '/' || after === '-')
    while (to < tokens.length && to < from + 6 && !/^[)\]]$/.test(tokens[to]!.text)) to += 1;
  if (bracketed && after === '-' && tokens[from + 2]?.kind === 'number') to = from + 1;
  const party = partyNamed(gazetteer, id);
  return (
    party && {
      from,
      to: bracketed && /^[)\]]$/.test(tokens[to]?.text ?? '') ? to : from + 1,
      entities: [party],
      code: true,
    }
  );
}

function partyNamed(gazetteer: Gazetteer, id: string): PartyName | undefined {
  return gazetteer.parties.get(id);
}

function isName(tokens: readonly Token[], from: number, to: number): boolean {
  const words = tokens
    .slice(from, to)
    .filter((token, at) => token.kind === 'word' && !isAfterHyphen(tokens, from + at, from));
  if (words.length === 0 || !words.every((word) => word.capital || SMALL.test(word.base))) return false;
  if (!words.some((word) => word.capital)) return false;
  if (words.length > 1) return true;
  const [only] = words;
  if (only!.text.length === 1) return false;
  // `EAST.` at the head of a paragraph is the region; elsewhere the word is a point of the compass.
  if (only!.norm === 'east') return from === 0 && /^[.:–—-]$/.test(tokens[to]?.text ?? '');
  // `at Westminster` is in the House, and no borough.
  if (only!.norm === 'westminster' && tokens[from - 1]?.norm === 'at') return false;
  // A word that opens a sentence has its capital from that.
  return from > 0 || !ALSO_WORDS.has(only!.norm) || tokens[to] === undefined || tokens[to].kind === 'mark';
}

/** The second half of `Ross-shire` and of `Weston-super-Mare` has no capital. */
function isAfterHyphen(tokens: readonly Token[], at: number, from: number): boolean {
  return at > from && tokens[at]!.joined && /^[-‐‑–]$/.test(tokens[at - 1]!.text);
}

function isParty(tokens: readonly Token[], from: number, to: number): boolean {
  const words = tokens.slice(from, to).filter((token) => token.kind === 'word');
  const said = words.map((word) => word.base).join(' ');
  if (words.length > 1 || !LOOSE_PARTY_WORDS.has(said)) return true;
  const [only] = words;
  const after = tokens[to]?.norm ?? '';
  if (NEVER_ALONE.has(only!.base)) return false;
  if (only!.capital && from > 0) return !/^(?:paper|belt|leaf|street|road|lane|park|club)$/.test(after);
  if (only!.base === 'speaker' || only!.base === 'change') return only!.capital && from > 0;
  if (only!.capital) return true;
  if (/^(?:labour|greens|independents|plaid)$/.test(only!.norm)) return !/^(?:market|costs|shortage|ward)$/.test(after);
  const article = /^an?$/.test(tokens[from - 1]?.norm ?? '');
  if (article && AS_PARTY.has(tokens[from - 2]?.norm ?? '')) return true;
  // `UKIP 9, independent 1`.
  if (only!.base === 'independent' && tokens[to]?.kind === 'number' && /^[,;:|(]$/.test(tokens[from - 1]?.text ?? ''))
    return true;
  // `Labour with 51 seats and one independent`.
  if (
    only!.base === 'independent' &&
    /^(?:one|1|single|lone|sole|two|three)$/.test(tokens[from - 1]?.norm ?? '') &&
    (tokens[to]?.kind === 'mark' || /^(?:|and|but|who|in|on|left|there|to)$/.test(after))
  )
    return true;
  return AFTER_PARTY.has(after) || /^[(]$/.test(tokens[from - 1]?.text ?? '');
}
