import { findSeat, holdings, lastGeneral, nearest, NotFound, seatsOfDistrict, slugOf, type Area, type ElectoralRecord, type IsoDate } from 'countroom/record';
import type { FindPage, Found } from '#lib/view/pages.ts';
import { holderView } from './names.ts';

const MOST = 40;

/** What a search finds: seats of today and of older boundaries, regions, councils with their seats; else the nearest names. */
export function findPage(record: ElectoralRecord, query: string, today: IsoDate): FindPage {
  const wanted = slugOf(query);
  if (wanted === '') return { query, found: [], near: [] };
  const current = lastGeneral(record, today).boundarySet;
  const areas = [...record.areas().values()];
  const aliases = new Map(record.pack.areaAliases().filter((each) => slugOf(each.alias).includes(wanted)).map((each) => [each.key, each]));
  const matching = areas.filter((area) => area.slug.includes(wanted) || area.gss.toLowerCase() === wanted || aliases.has(`${area.boundarySet}/${area.gss}`));
  const newest = matching.filter((area) => area.boundarySet === current);
  const gone = matching.filter((area) => area.boundarySet !== current && !areas.some((each) => each.boundarySet === current && each.slug === area.slug));
  const found = [...seatsNow(record, newest, today), ...gone.map(oldSeat), ...regions(record, wanted), ...districts(record, wanted, today)];
  if (found.length > 0) return { query, found: found.toSorted((a, b) => rank(a, wanted) - rank(b, wanted)).slice(0, MOST), near: [] };
  const moved = compass(record, query, current);
  if (moved) return { query, found: seatsNow(record, [moved], today), near: [] };
  const names = [...new Set([...areas.map((area) => area.name), ...[...record.regions().values()].map((region) => region.name)])];
  return { query, found: [], near: nearest(query, names, 5).map((name) => ({ text: name, href: `/find?q=${encodeURIComponent(name)}` })) };
}

/** A name typed whole comes first, then names that begin with it. */
function rank(found: Found, wanted: string): number {
  const slug = slugOf(found.text);
  return slug === wanted ? 0 : slug.startsWith(wanted) ? 1 : 2;
}

function seatsNow(record: ElectoralRecord, areas: readonly Area[], today: IsoDate): Found[] {
  return holdings(record, areas, today).map((holding) => ({
    text: holding.area.name,
    href: `/seats/${holding.area.slug}`,
    kind: `seat, ${holding.area.county || holding.area.region}`,
    holder: holderView(record, holding.party, holding.state),
  }));
}

function oldSeat(area: Area): Found {
  return { text: area.name, href: `/seats/${area.slug}`, kind: `seat to 2024, ${area.county || area.region}` };
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

/** A name with its compass words short or moved: "NW Norfolk", "Cambridgeshire North West". */
function compass(record: ElectoralRecord, query: string, boundarySet: string): Area | undefined {
  try {
    return findSeat(record, query, boundarySet);
  } catch (error) {
    if (error instanceof NotFound) return undefined;
    throw error;
  }
}
