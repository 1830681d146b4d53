import type { Frame } from '../frame.ts';
import type { PersonName } from './entity.ts';
import { wordsOf } from './spellings.ts';

/** People by their family name alone, where a text has named them in full and nobody else of that name. */
export type Surnames = ReadonlyMap<string, PersonName>;

export function surnamesIn(frames: readonly Frame[]): Surnames {
  const people = frames.flatMap(({ parts }) =>
    parts.flatMap((part) =>
      part.is === 'name'
        ? part.mention.entities.filter((entity): entity is PersonName => entity.type === 'person')
        : [],
    ),
  );
  const named = Map.groupBy(new Set(people), (person) => wordsOf(person.name).at(-1)!);
  return new Map(
    [...named].flatMap(([surname, of]) => (of.length === 1 && surname.length > 2 ? [[surname, of[0]!] as const] : [])),
  );
}
