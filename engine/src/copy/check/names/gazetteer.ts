import {
  commissionerElections,
  councils,
  europeanAreas,
  europeanElections,
  europeanRegions,
  referendumAreas,
  type ElectoralRecord,
  type Pack,
  type Party,
  type PartyId,
  type Region,
} from '../../../record/index.ts';
import { around } from '../../../record/around-tables.ts';
import { onceFor } from '../../../record/memo.ts';
import { COUNCIL_ALIASES, COUNCIL_KINDS, ELSEWHERE, EUROPEAN_ALIASES, REGION_ALIASES } from '../en/places.ts';
import { PARTY_WORDS } from '../en/party-words.ts';
import type { Entity, PartyName, PersonName, SeatName } from './entity.ts';
import { nameSpellings, shippedPeople } from './people.ts';
import { peopleChanged, withPeople } from './people-changed.ts';
import { placeSpellings, wordsOf } from './spellings.ts';
import type { Token } from '../text/tokens.ts';
import { NameTrie, type Match } from './trie.ts';

/** Every name of the record, found in one pass over a text. */
export interface Gazetteer {
  readonly names: Names;
  readonly seats: ReadonlyMap<string, SeatName>;
  readonly people: ReadonlyMap<string, PersonName>;
  readonly parties: ReadonlyMap<string, PartyName>;
}

/** Finds the longest name that begins at a word. */
export interface Names {
  longest(tokens: readonly Token[], from: number): Match<Entity> | undefined;
}

/** The names of a record, gathered once for all that facts do not touch. */
export const gazetteerOf = onceFor((record: ElectoralRecord): Gazetteer => {
  const shipped = shippedNames(record);
  const changed = peopleChanged(record, shipped.people);
  if (changed.size === 0) return shipped;
  return {
    ...shipped,
    names: withPeople(shipped.names, shipped.people, changed),
    people: new Map([...shipped.people, ...changed]),
  };
});

interface Kept {
  readonly regions: ReadonlyMap<string, Region>;
  readonly parties: ReadonlyMap<PartyId, Party>;
  readonly gazetteer: Gazetteer;
}

const kept = new WeakMap<Pack, Kept>();

/** The names of the pack, with the newsroom's own regions and names of parties; those asked for last are kept. */
function shippedNames(record: ElectoralRecord): Gazetteer {
  const known = kept.get(record.pack);
  const [regions, parties] = [record.regions(), record.parties()];
  if (known?.regions === regions && known.parties === parties) return known.gazetteer;
  const gazetteer = gathered(record);
  kept.set(record.pack, { regions, parties, gazetteer });
  return gazetteer;
}

function gathered(record: ElectoralRecord): Gazetteer {
  const trie = new NameTrie<Entity>();
  const place = (name: string, entity: Entity) => placeSpellings(name).forEach((words) => trie.add(words, entity));
  const seats = seatNames(record);
  for (const seat of seats.values())
    for (const name of new Set([...seat.areas.values()].map((area) => area.name))) place(name, seat);
  for (const [{ name, slug }] of around(record.pack)
    .places()
    .values()
    .map(([first]) => [first!] as const))
    place(name, { type: 'place', name, slug });
  for (const { key, alias, kind } of record.pack.areaAliases()) {
    const seat = kind === 'old-code' ? undefined : seats.get(record.areas().get(key)?.slug ?? '');
    if (seat) place(alias, seat);
  }
  addRegions(record, trie, place);
  addAreas(record, place);
  addCouncils(record, trie, place);
  const parties = addParties(record, trie);
  const people = shippedPeople(record);
  for (const person of people.values()) nameSpellings(person.name).forEach((words) => trie.add(words, person));
  return { names: trie, seats, people, parties };
}

type AddPlace = (name: string, entity: Entity) => void;

/** One entry for each name, whatever boundaries it was fought on. */
function seatNames(record: ElectoralRecord): ReadonlyMap<string, SeatName> {
  const named = Map.groupBy(record.areas().values(), ({ slug }) => slug);
  return new Map(
    [...named].map(([slug, areas]) => [
      slug,
      { type: 'seat', name: areas.at(-1)!.name, slug, areas: new Map(areas.map((area) => [area.boundarySet, area])) },
    ]),
  );
}

function addRegions(record: ElectoralRecord, trie: NameTrie<Entity>, place: AddPlace): void {
  for (const region of record.regions().values()) {
    const entity: Entity = { type: 'region', name: region.name, region };
    place(region.name, entity);
    for (const alias of REGION_ALIASES[region.id] ?? []) place(alias, entity);
  }
  for (const name of ELSEWHERE) {
    const words = wordsOf(name);
    trie.add(words, { type: 'elsewhere', name });
  }
}

function addAreas(record: ElectoralRecord, place: AddPlace): void {
  const districts = new Map<string, string>();
  for (const election of europeanElections(record)) {
    for (const { name, slug } of europeanAreas(record, election)) districts.set(slug, name);
    for (const { name, slug } of europeanRegions(record, election))
      for (const each of [name, ...(REGION_ALIASES[slug] ?? []), ...(EUROPEAN_ALIASES[slug] ?? [])])
        place(each, { type: 'european', name, slug });
  }
  for (const { name, slug } of referendumAreas(record).values()) districts.set(slug, name);
  for (const [slug, name] of districts)
    for (const each of new Set([
      name,
      name.replace(OF_A_CITY, ''),
      name.replace(ON_WATER, ''),
      ...(COUNCIL_ALIASES[slug] ?? []),
    ]))
      place(each, { type: 'district', name, slug });
  const forces = new Map(commissionerElections(record).map(({ force, name }) => [force, name]));
  for (const [force, name] of forces) {
    const county = name.replace(/ (?:Police|Constabulary)$/, '');
    place(county, { type: 'force', name: county, force });
    place(name, { type: 'force', name: county, force });
  }
}

/** `Derby City`, `City Of Glasgow`: what counting areas are called beside the name of their city. */
const OF_A_CITY = /^City Of (?!London)| City$/i;

/** What Southend, Stoke and Newcastle leave out of their names. */
const ON_WATER = /[ -](?:on|upon|under)[ -][A-Z][a-z]+$/;

function addCouncils(record: ElectoralRecord, trie: NameTrie<Entity>, place: AddPlace): void {
  for (const council of councils(record).values()) {
    const entity: Entity = { type: 'council', name: council.name, council };
    if (council.kind !== 'county') place(council.name, entity);
    const short = council.name.replace(ON_WATER, '');
    const others = [...(short === council.name ? [] : [short]), ...(COUNCIL_ALIASES[council.slug] ?? [])];
    if (council.kind !== 'county') for (const other of others) place(other, entity);
    for (const words of [council.name, ...others].flatMap(placeSpellings))
      for (const kind of COUNCIL_KINDS)
        if ((council.kind === 'county') === kind.startsWith('county') || kind === 'council')
          trie.add([...words, ...kind.split(' ')], entity);
  }
}

function addParties(record: ElectoralRecord, trie: NameTrie<Entity>): ReadonlyMap<string, PartyName> {
  const parties = new Map<string, PartyName>();
  for (const { id, name, short, aliases } of record.parties().values()) {
    const known = PARTY_WORDS[id];
    // A name of one word of a small party is also a word of the language as often as not.
    const own = known
      ? [name, ...aliases.filter((alias) => alias.length > 3)]
      : [name, short, ...aliases].filter((each) => wordsOf(each).length > 1);
    const entity: PartyName = { type: 'party', name, party: id };
    parties.set(id, entity);
    for (const each of [...own, ...(known ?? [])]) trie.add(wordsOf(each), entity);
  }
  return parties;
}
