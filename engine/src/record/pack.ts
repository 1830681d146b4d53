import { readByElections, readElectionContests } from './read-contests.ts';
import {
  readArea,
  readElection,
  readKey,
  readParty,
  readPartyChange,
  readSource,
  readTenure,
  readVacancy,
} from './read-tables.ts';
import { list, readRows, type Texts } from './rows.ts';
import { areaKey } from './types.ts';
import type { Contest } from './types.ts';

/** Runs once, when first asked for: a command loads only the tables it needs. */
export function once<T>(make: () => T): () => T {
  let made: { value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}

/** The tables of the pack, each read when first asked for. */
export type Pack = ReturnType<typeof openPack>;

/** Lays the reading of every table over the texts of a pack; nothing is read yet. */
export function openPack(texts: Texts) {
  const areas = once(() => new Map(readRows(texts, 'areas.csv', readArea).map((area) => [areaKey(area), area])));
  const elections = once(() => new Map(readRows(texts, 'elections.csv', readElection).map((each) => [each.id, each])));
  const byElections = once(() => readByElections(texts, elections(), areas()));
  return {
    texts,
    areas,
    elections,
    parties: once(() => new Map(readRows(texts, 'parties.csv', readParty).map((party) => [party.id, party]))),
    sources: once(() => new Map(readRows(texts, 'sources.csv', readSource).map((source) => [source.id, source]))),
    fileSources: once(
      () => new Map(readRows(texts, 'files.csv', (cell) => [cell('file'), list(cell('sources'))] as const)),
    ),
    areaAliases: once(() =>
      readRows(texts, 'area-aliases.csv', (cell) => ({ key: readKey(cell), alias: cell('alias'), kind: cell('kind') })),
    ),
    tenures: once(() => readRows(texts, 'members/tenures.csv', readTenure)),
    partyChanges: once(() => readRows(texts, 'members/party-changes.csv', readPartyChange)),
    vacancies: once(() => readRows(texts, 'members/vacancies.csv', readVacancy)),
    contests: memoise((election: string): ReadonlyMap<string, Contest> => {
      const known = elections().get(election);
      if (!known) throw new Error(`The pack has no election ${election}.`);
      if (known.kind === 'by-election') return byElections().get(election) ?? new Map();
      return readElectionContests(texts, known, areas());
    }),
  };
}

function memoise<T>(make: (key: string) => T): (key: string) => T {
  const made = new Map<string, T>();
  return (key) => {
    let value = made.get(key);
    if (value === undefined) made.set(key, (value = make(key)));
    return value;
  };
}
