import { areaKey, openRecord, type ElectoralRecord } from '../../../record/index.ts';
import type { PersonName } from './entity.ts';
import { otherPosts } from './other-posts.ts';
import { wordsOf } from './spellings.ts';

interface Gathered {
  readonly name: string;
  readonly stood: PersonName['stood'][number][];
  readonly sat: PersonName['sat'][number][];
  readonly other: PersonName['other'][number][];
}

/** What people of one name go by: the words of it. */
export const keyOf = (name: string): string => wordsOf(name).join(' ');

/** Everybody who stood or sat by the pack alone, by the words of their name; who shares a name shares an entry. */
export function shippedPeople({ pack }: ElectoralRecord): ReadonlyMap<string, PersonName> {
  const record = openRecord(pack);
  const people = new Map<string, Gathered>();
  const of = (name: string): Gathered => {
    const key = keyOf(name);
    let known = people.get(key);
    if (!known) people.set(key, (known = { name, stood: [], sat: [], other: [] }));
    return known;
  };
  for (const election of record.elections().values()) {
    if (election.kind === 'notional' || election.polledOn < '2010') continue;
    for (const contest of record.contests(election.id).values())
      for (const candidacy of contest.candidacies)
        if (candidacy.candidate) of(candidacy.candidate).stood.push({ contest, candidacy });
  }
  for (const area of record.areas().values())
    for (const tenure of record.tenuresOf(areaKey(area))) of(tenure.member).sat.push(tenure);
  for (const [name, post] of otherPosts(record)) of(name).other.push(post);
  shareNames(people.values());
  return new Map([...people].map(([key, person]) => [key, { type: 'person', ...person }]));
}

/** A name as it stands, and without its middle names. */
export function nameSpellings(name: string): readonly (readonly string[])[] {
  const words = wordsOf(name).filter((word) => !/^(?:sir|dame|dr|mr|mrs|ms|rt|hon|lord|lady|cllr)$/.test(word));
  if (words.length < 2) return [];
  return words.length === 2 ? [words] : [words, [words[0]!, words.at(-1)!]];
}

/** One person under several names, as Tom Hunt was Thomas on a later ballot paper: each has all that they stood for and where they sat. */
function shareNames(people: Iterable<Gathered>): void {
  const named = new Map<string, Set<Gathered>>();
  const add = (id: string, person: Gathered) => id && named.set(id, (named.get(id) ?? new Set()).add(person));
  for (const person of people) {
    for (const { candidacy } of person.stood) add(candidacy.person, person);
    for (const { person: id } of person.sat) add(id, person);
  }
  for (const [id, of] of named) {
    if (of.size < 2) continue;
    const stood = [...of].flatMap((each) => each.stood.filter(({ candidacy }) => candidacy.person === id));
    const sat = [...of].flatMap((each) => each.sat.filter(({ person }) => person === id));
    for (const each of of) {
      each.stood.push(...stood.filter((other) => !each.stood.includes(other)));
      each.stood.sort((a, b) => (a.contest.polledOn < b.contest.polledOn ? -1 : 1));
      each.sat.push(...sat.filter((other) => !each.sat.includes(other)));
      each.sat.sort((a, b) => (a.from < b.from ? -1 : 1));
    }
  }
}
