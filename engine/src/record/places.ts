import { around } from './around-tables.ts';
import { lastGeneral } from './calendar.ts';
import { holdings } from './holdings.ts';
import { onceFor } from './memo.ts';
import type { ElectoralRecord } from './record.ts';
import { areaKey } from './types.ts';
import type { Area, Cite, IsoDate, Region } from './types.ts';

/** A council area that shares ground with a seat. Shares are fractions; population where it is known. */
export interface DistrictOverlap {
  readonly area: string;
  readonly district: District;
  readonly ofSeatArea: number;
  readonly ofDistrictArea: number;
  readonly ofSeatPopulation?: number;
  readonly cite: Cite;
}

export interface District {
  readonly set: string;
  readonly gss: string;
  readonly name: string;
  readonly slug: string;
  readonly county: string;
}

/** A seat of the other boundary set that shares ground with a seat; fractions of residents, where they are known. */
export interface Successor {
  readonly from: string;
  readonly to: string;
  readonly ofFrom: number;
  readonly ofTo: number;
  readonly cite: Cite;
}

/** The seats of a place that has several ("Norwich" → Norwich North, Norwich South), by the place's slug. */
export function seatsOfPlace(record: ElectoralRecord, slug: string, boundarySet: string): readonly Area[] {
  return (around(record.pack).places().get(slug) ?? [])
    .filter((place) => place.area.startsWith(`${boundarySet}/`))
    .map((place) => record.areas().get(place.area)!);
}

/** The places named by several seats of which a seat is one. */
export function placesOf(
  record: ElectoralRecord,
  area: Area,
): readonly { readonly name: string; readonly slug: string }[] {
  return placesBySeat(record).get(areaKey(area)) ?? [];
}

const placesBySeat = onceFor((record: ElectoralRecord) =>
  Map.groupBy([...around(record.pack).places().values()].flat(), ({ area }) => area),
);

/** The councils a seat lies in, largest share of the seat first. */
export function districtsOf(record: ElectoralRecord, area: Area): readonly DistrictOverlap[] {
  return overlapsBySeat(record).get(areaKey(area)) ?? [];
}

const overlapsBySeat = onceFor((record: ElectoralRecord) =>
  Map.groupBy(
    around(record.pack)
      .overlaps()
      .toSorted((a, b) => b.ofSeatArea - a.ofSeatArea),
    ({ area }) => area,
  ),
);

/** The seats a council lies in on a day, largest share of the council first, each with who holds it. */
export function seatsOfDistrict(record: ElectoralRecord, slug: string, on: IsoDate) {
  const { boundarySet } = lastGeneral(record, on);
  const overlaps = around(record.pack)
    .overlaps()
    .filter((overlap) => overlap.district.slug === slug && overlap.area.startsWith(`${boundarySet}/`))
    .toSorted((a, b) => b.ofDistrictArea - a.ofDistrictArea);
  const held = holdings(
    record,
    overlaps.map((overlap) => record.areas().get(overlap.area)!),
    on,
  );
  return overlaps.map((overlap, index) => ({ overlap, holding: held[index]! }));
}

/** The seats of the older set a seat was made from, and of the newer one it went into, largest share first. */
export function successorsOf(
  record: ElectoralRecord,
  area: Area,
): { readonly from: readonly Successor[]; readonly into: readonly Successor[] } {
  const key = areaKey(area);
  const { from, into } = successors(record);
  return { from: from.get(key) ?? [], into: into.get(key) ?? [] };
}

const successors = onceFor((record: ElectoralRecord) => {
  const all = around(record.pack).successors();
  return {
    from: Map.groupBy(
      all.toSorted((a, b) => b.ofTo - a.ofTo),
      ({ to }) => to,
    ),
    into: Map.groupBy(
      all.toSorted((a, b) => b.ofFrom - a.ofFrom),
      ({ from }) => from,
    ),
  };
});

/** The clusters a seat belongs to: small named regions with a stated reason. */
export function clustersOf(record: ElectoralRecord, area: Area): readonly Region[] {
  return [...record.regions().values()].filter(
    (region) =>
      region.kind === 'cluster' && region.members.get(area.boundarySet)?.some((member) => member.area === area),
  );
}

/** The seats that share a border with a seat, by name. */
export function neighboursOf(record: ElectoralRecord, area: Area): readonly Area[] {
  const keys = around(record.pack).neighbours().get(areaKey(area)) ?? [];
  return keys.map((key) => record.areas().get(key)!).toSorted((a, b) => (a.name < b.name ? -1 : 1));
}
