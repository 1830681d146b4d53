import { standingFacts, type Fact } from './facts.ts';
import { foldFacts } from './fold.ts';
import { onceFor, onceForEach } from './memo.ts';
import { underHouseNames, type HouseParties } from './house-parties.ts';
import { once, type Pack } from './pack.ts';
import { readRegions } from './regions.ts';
import type { Texts } from './rows.ts';
import { areaKey } from './types.ts';
import type { Area, Contest, Election, Party, PartyChange, PartyId, Region, Source, Tenure, Vacancy } from './types.ts';

/** The pack and the desk's facts as one record, as known at a revision. Every question takes it first. */
export interface ElectoralRecord {
  readonly pack: Pack;
  /** The facts that stand. */
  readonly facts: readonly Fact[];
  /** The number of the newest fact known, a withdrawal included; 0 for the pack alone. */
  readonly revision: number;
  parties(): ReadonlyMap<string, Party>;
  /** The order in which the newsroom lists parties; empty where it lists them by seats. */
  readonly partyOrder: readonly PartyId[];
  areas(): ReadonlyMap<string, Area>;
  regions(): ReadonlyMap<string, Region>;
  elections(): ReadonlyMap<string, Election>;
  sources(): ReadonlyMap<string, Source>;
  /** The contests of an election by area key. */
  contests(election: string): ReadonlyMap<string, Contest>;
  /** Who sat for an area, oldest first. */
  tenuresOf(area: string): readonly Tenure[];
  partyChangesOf(area: string): readonly PartyChange[];
  vacanciesOf(area: string): readonly Vacancy[];
  /** The by-elections of an area, oldest first; one that is called and not yet held is among them. */
  byElectionsOf(area: string): readonly Contest[];
}

export interface RecordOptions {
  readonly facts?: readonly Fact[];
  /** Answer as known at this revision: facts recorded later are left out. */
  readonly knownAt?: number;
  /** The user's own regions: a text in the columns of the pack's `regions.csv`. */
  readonly ownRegions?: Texts;
  /** The newsroom's own names of parties, and their order. */
  readonly houseParties?: HouseParties;
}

/** No fact changes a region or the name of a party: a record opened anew has those of the one before. */
const shippedRegions = onceFor((pack: Pack) => readRegions(pack));
const ownRegions = onceForEach((pack: Pack, own: Texts) => readRegions(pack, own));
const houseParties = onceForEach((pack: Pack, names: HouseParties) => underHouseNames(pack.parties(), names));

/**
 * Opens the record over a pack, with the desk's facts folded in up to a revision. Tables are read when first asked for.
 */
export function openRecord(pack: Pack, options: RecordOptions = {}): ElectoralRecord {
  const facts = standingFacts(options.facts ?? [], options.knownAt);
  const packTenures = once(() =>
    Map.groupBy(
      pack.tenures().filter((span) => span.gss !== ''),
      areaKey,
    ),
  );
  const overlay = once(() => foldFacts(pack, (area) => packTenures().get(area) ?? [], facts));
  const elections = once(() => {
    const all = [...new Map([...pack.elections(), ...overlay().elections]).values()];
    return new Map(all.toSorted((a, b) => (a.polledOn < b.polledOn ? -1 : 1)).map((each) => [each.id, each]));
  });
  const changes = once(() => Map.groupBy([...pack.partyChanges(), ...overlay().partyChanges], (change) => change.area));
  const vacancies = once(() => Map.groupBy([...pack.vacancies(), ...overlay().vacancies], (vacancy) => vacancy.area));
  const merged = new Map<string, ReadonlyMap<string, Contest>>();

  const contests = (election: string): ReadonlyMap<string, Contest> => {
    const added = overlay().contests.get(election);
    const shipped = pack.elections().has(election);
    if (!added) return shipped ? pack.contests(election) : new Map();
    let both = merged.get(election);
    if (!both) merged.set(election, (both = new Map([...(shipped ? pack.contests(election) : []), ...added])));
    return both;
  };
  const byElections = once(() => {
    const held = [...elections().values()].filter((each) => each.kind === 'by-election');
    return Map.groupBy(
      held.flatMap((each) => [...contests(each.id).values()]),
      (contest) => areaKey(contest.area),
    );
  });

  return {
    pack,
    facts,
    revision: newest(options),
    parties: options.houseParties ? () => houseParties(pack, options.houseParties!) : pack.parties,
    partyOrder: options.houseParties?.order ?? [],
    areas: pack.areas,
    sources: pack.sources,
    regions: options.ownRegions ? () => ownRegions(pack, options.ownRegions!) : () => shippedRegions(pack),
    elections,
    contests,
    tenuresOf: (area) => overlay().tenures.get(area) ?? packTenures().get(area) ?? [],
    partyChangesOf: (area) => changes().get(area) ?? [],
    vacanciesOf: (area) => vacancies().get(area) ?? [],
    byElectionsOf: (area) => byElections().get(area) ?? [],
  };
}

function newest({ facts = [], knownAt = Number.POSITIVE_INFINITY }: RecordOptions): number {
  return facts.reduce((most, { seq }) => (seq <= knownAt ? Math.max(most, seq) : most), 0);
}
