import { areaKey, type Contest, type ElectoralRecord, type Tenure } from '../../../record/index.ts';
import type { Token } from '../text/tokens.ts';
import type { Entity, PersonName } from './entity.ts';
import type { Names } from './gazetteer.ts';
import { keyOf, nameSpellings } from './people.ts';
import { NameTrie } from './trie.ts';

type People = ReadonlyMap<string, PersonName>;

/** Those of whom the desk's facts tell something else than the pack: who sat, stands or stood in a seat that a fact is about. */
export function peopleChanged(record: ElectoralRecord, shipped: People): People {
  const seats = new Set(record.facts.flatMap((fact) => ('seat' in fact ? [fact.seat] : [])));
  if (seats.size === 0) return new Map();
  const contests = contestsOf(record, seats);
  const tenures = [...seats].flatMap((seat) => record.tenuresOf(seat));
  const keys = new Set([...tenures.map(({ member }) => keyOf(member)), ...namesIn(contests)]);
  // Somebody may have lost what the pack had given them.
  for (const [key, { sat, stood }] of shipped)
    if (sat.some((span) => seats.has(areaKey(span))) || stood.some(({ contest }) => isTouched(contest, seats)))
      keys.add(key);
  return new Map([...keys].map((key) => [key, personNow(key, shipped.get(key), { seats, contests, tenures })]));
}

function isTouched(contest: Contest, seats: ReadonlySet<string>): boolean {
  return seats.has(areaKey(contest.area));
}

function contestsOf(record: ElectoralRecord, seats: ReadonlySet<string>): readonly Contest[] {
  return [...record.elections().values()].flatMap(({ id, kind, polledOn }) =>
    kind === 'notional' || polledOn < '2010' ? [] : [...seats].flatMap((seat) => record.contests(id).get(seat) ?? []),
  );
}

function namesIn(contests: readonly Contest[]): readonly string[] {
  return contests.flatMap(({ candidacies }) =>
    candidacies.flatMap(({ candidate }) => (candidate ? [keyOf(candidate)] : [])),
  );
}

interface Touched {
  readonly seats: ReadonlySet<string>;
  readonly contests: readonly Contest[];
  readonly tenures: readonly Tenure[];
}

/** Somebody with what the pack has of other seats, and the record of these. */
function personNow(key: string, shipped: PersonName | undefined, { seats, contests, tenures }: Touched): PersonName {
  const stood = contests.flatMap((contest) =>
    contest.candidacies.flatMap((candidacy) =>
      candidacy.candidate && keyOf(candidacy.candidate) === key ? [{ contest, candidacy }] : [],
    ),
  );
  const sat = tenures.filter(({ member }) => keyOf(member) === key);
  return {
    type: 'person',
    name: shipped?.name ?? sat[0]?.member ?? stood[0]!.candidacy.candidate,
    stood: [...(shipped?.stood ?? []).filter(({ contest }) => !isTouched(contest, seats)), ...stood],
    sat: [...(shipped?.sat ?? []).filter((span) => !seats.has(areaKey(span))), ...sat],
    other: shipped?.other ?? [],
  };
}

/** The names of the pack, each of these people in the place of who went by the name before. */
export function withPeople(names: Names, shipped: People, changed: People): Names {
  const added = new NameTrie<Entity>();
  const now = new Map<Entity, Entity>();
  for (const [key, person] of changed) {
    const before = shipped.get(key);
    if (before) now.set(before, person);
    else for (const words of nameSpellings(person.name)) added.add(words, person);
  }
  return {
    longest: (tokens: readonly Token[], from: number) => {
      const [old, own] = [names.longest(tokens, from), added.longest(tokens, from)];
      if (own && own.length > (old?.length ?? 0)) return own;
      if (!old) return undefined;
      const values = old.values.map((each) => now.get(each) ?? each);
      return { length: old.length, values: own?.length === old.length ? [...values, ...own.values] : values };
    },
  };
}
