import type { Frame } from '../frame.ts';
import type { Token } from '../text/tokens.ts';
import type { PersonName, SeatName } from './entity.ts';
import type { Mention } from './mentions.ts';
import { wordsOf } from './spellings.ts';

/** People by their family name, and seats by the first of two places in their name, where a text has named them in full and no other so. */
export type ShortNames = ReadonlyMap<string, PersonName | SeatName>;

export function shortNamesIn(frames: readonly Frame[]): ShortNames {
  const named = new Set(
    frames.flatMap(({ parts }) => parts.flatMap((part) => (part.is === 'name' ? part.mention.entities : []))),
  );
  const people = [...named].filter((entity): entity is PersonName => entity.type === 'person');
  const seats = [...named].filter((entity): entity is SeatName => entity.type === 'seat');
  return new Map<string, PersonName | SeatName>([
    ...only(seats, ({ slug }) => /^([a-z]{4,})-and-/.exec(slug)?.[1]),
    ...only(people, ({ name }) => wordsOf(name).at(-1)),
  ]);
}

function only<Of>(all: readonly Of[], short: (each: Of) => string | undefined): readonly (readonly [string, Of])[] {
  return [...Map.groupBy(all, short)].flatMap(([word, of]) =>
    word !== undefined && of.length === 1 && word.length > 2 ? [[word, of[0]!] as const] : [],
  );
}

/** `Uxbridge`, where the text named Uxbridge and South Ruislip: a word with a capital, and no part of a longer name. */
export function shortNameAt(tokens: readonly Token[], at: number, names: ShortNames | undefined) {
  const token = tokens[at]!;
  const found = token.capital ? names?.get(token.base) : undefined;
  const isLonger = found?.type === 'seat' && (tokens[at + 1]?.capital || tokens[at - 1]?.capital);
  return isLonger ? undefined : found;
}

/** Whether the seat that a word has for its name was never fought in one election with another: first on the day of the text, the other is meant. */
export function isOtherSeat({ from, to, entities }: Mention, { areas }: SeatName): boolean {
  const seats = entities.filter((each) => each.type === 'seat');
  return (
    to - from === 1 && seats.length > 0 && seats.every((each) => [...each.areas.keys()].every((set) => !areas.has(set)))
  );
}
