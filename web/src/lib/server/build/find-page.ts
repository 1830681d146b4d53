import { abolishedSentence } from 'countroom/copy';
import {
  councils,
  findSeat,
  holdings,
  lastGeneral,
  nearest,
  NotFound,
  seatsOfDistrict,
  seatsOfPlace,
  slugOf,
  successorsOf,
  type Area,
  type ElectoralRecord,
  type IsoDate,
} from 'countroom/record';
import type { FindPage, Found } from '#lib/view/pages.ts';
import { copyPages } from './copy-find.ts';
import { councilPath } from './council-common.ts';
import { findCouncils } from './council-find.ts';
import { findMembers, members } from './find-people.ts';
import { holderView } from './names.ts';
import { findSystems } from './lists-find.ts';
import { findCounts } from './stv-find.ts';

const MOST = 40;
const NEAREST = 5;

/**
 * What a search finds: seats of today and of older boundaries by name, code or another spelling, regions, councils, cities with their
 * seats, parties, members of parliament; else the nearest names.
 */
export function findPage(record: ElectoralRecord, query: string, today: IsoDate): FindPage {
  const wanted = slugOf(query);
  if (wanted === '') return { query, found: [], near: [] };
  const current = lastGeneral(record, today).boundarySet;
  const named = areasNamed(record, wanted);
  const areas = named.length > 0 ? named : spelt(record, query, current);
  const bySlug = new Map(
    [...record.areas().values()].flatMap((area) => (area.boundarySet === current ? [[area.slug, area] as const] : [])),
  );
  const newest = areas.flatMap((area) => bySlug.get(area.slug) ?? []);
  const gone = areas.filter((area) => !bySlug.has(area.slug));
  const place = seatsOfPlace(record, wanted, current);
  const found = [
    ...seatsNow(record, [...new Set([...newest, ...place])], today),
    ...gone.flatMap((area) => [oldSeat(record, area), ...heirs(record, area, today)]),
    ...regions(record, wanted),
    ...findCouncils(record, wanted),
    ...findCounts(record, wanted),
    ...findSystems(record, wanted),
    ...copyPages(wanted),
    ...districts(record, wanted, today),
    ...parties(record, wanted),
    ...findMembers(record, wanted),
  ];
  if (found.length === 0) return { query, found, near: nearby(record, query) };
  const once = [...new Map(found.map((each) => [`${each.href} ${each.text}`, each])).values()];
  return { query, found: once.toSorted((a, b) => rank(a, wanted) - rank(b, wanted)).slice(0, MOST), near: [] };
}

/** A name typed whole comes first, then names that begin with it. */
function rank(found: Found, wanted: string): number {
  const slug = slugOf(found.text);
  return slug === wanted ? 0 : slug.startsWith(wanted) ? 1 : 2;
}

/** Seats whose name or other spelling holds what was typed, or whose code it is. */
function areasNamed(record: ElectoralRecord, wanted: string): Area[] {
  const other = new Set(
    record.pack.areaAliases().flatMap(({ alias, key }) => (slugOf(alias).includes(wanted) ? [key] : [])),
  );
  return [...record.areas()].flatMap(([key, area]) =>
    area.slug.includes(wanted) || area.gss.toLowerCase() === wanted || other.has(key) ? [area] : [],
  );
}

/** A seat by its name with the compass words short or moved: "NW Norfolk", "Cambridgeshire North West". */
function spelt(record: ElectoralRecord, query: string, current: string): Area[] {
  for (const set of [current, 'wmc2010']) {
    try {
      return [findSeat(record, query, set)];
    } catch (error) {
      if (!(error instanceof NotFound)) throw error;
    }
  }
  return [];
}

function seatsNow(record: ElectoralRecord, areas: readonly Area[], today: IsoDate, kind?: string): Found[] {
  return holdings(record, areas, today).map((holding) => ({
    text: holding.area.name,
    href: `/seats/${holding.area.slug}`,
    kind: kind ?? `seat, ${holding.area.county || holding.area.region}`,
    holder: holderView(record, holding.party, holding.state),
  }));
}

function oldSeat(record: ElectoralRecord, area: Area): Found {
  return { text: area.name, href: `/seats/${area.slug}`, kind: abolishedSentence(record, area) };
}

/** The seat of today that most of an older one went into. */
function heirs(record: ElectoralRecord, area: Area, today: IsoDate): Found[] {
  const [most] = successorsOf(record, area).into;
  const heir = most && record.areas().get(most.to);
  return heir ? seatsNow(record, [heir], today, `seat, took in ${Math.round(most.ofFrom * 100)}% of ${area.name}`) : [];
}

function regions(record: ElectoralRecord, wanted: string): Found[] {
  return [...record.regions().values()]
    .filter((region) => region.id.includes(wanted) || slugOf(region.name).includes(wanted))
    .map((region) => ({ text: region.name, href: `/${region.id}`, kind: KINDS[region.kind] }));
}

const KINDS = {
  newsroom: 'newsroom region',
  own: 'your region',
  cluster: 'named set of seats',
  nation: 'nation',
  region: 'region',
  county: 'county',
} as const;

function districts(record: ElectoralRecord, wanted: string, today: IsoDate): Found[] {
  return seatsOfDistrict(record, wanted, today)
    .filter(({ overlap }) => overlap.ofDistrictArea >= 0.01)
    .map(({ overlap, holding }) => ({
      text: holding.area.name,
      href: `/seats/${holding.area.slug}`,
      kind: `seat, ${Math.round(overlap.ofDistrictArea * 100)}% of ${overlap.district.name} district`,
      holder: holderView(record, holding.party, holding.state),
    }));
}

/** Parties by any of their names; a word inside a name is enough only from four letters on. */
function parties(record: ElectoralRecord, wanted: string): Found[] {
  return [...record.parties().values()]
    .filter(({ id, name, short, code, aliases }) => {
      const names = [id, short, code, name, ...aliases].map(slugOf);
      return names.includes(wanted) || (wanted.length > 3 && names.some((each) => each.startsWith(wanted)));
    })
    .map(({ id, name }) => ({ text: name, href: `/party/${id}`, kind: 'party', holder: holderView(record, id) }));
}

/** The nearest names of councils, seats, regions and members, each with its own address; a seat before a council of its name. */
function nearby(record: ElectoralRecord, query: string): FindPage['near'] {
  const known = new Map<string, string>([
    ...[...councils(record).values()].map((council): [string, string] => [council.name, councilPath(council)]),
    ...members(record).map(({ name, area }): [string, string] => [name, `/seats/${area.slug}`]),
    ...[...record.areas().values()].map((area): [string, string] => [area.name, `/seats/${area.slug}`]),
    ...[...record.regions().values()].map((region): [string, string] => [region.name, `/${region.id}`]),
  ]);
  return nearest(query, [...known.keys()], NEAREST).map((name) => ({ text: name, href: known.get(name)! }));
}
