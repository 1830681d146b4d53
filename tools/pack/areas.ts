import { found } from './cells.ts';
import { mapLabels } from './labels.ts';
import { byKeys, slug } from './names.ts';
import { table, type Table } from './table.ts';
import type { RawFolder } from './raw.ts';

export const SETS = ['wmc2010', 'wmc2024'] as const;
export type Area = Readonly<Record<(typeof COLUMNS)[number], string>>;

export type Areas = {
  tables: Table[];
  all: readonly Area[];
  area(boundarySet: string, gss: string, where: string): Area;
};

const COLUMNS = [
  'boundary_set',
  'gss',
  'name',
  'slug',
  'label',
  'nation',
  'region',
  'region_gss',
  'county',
  'designation',
  'pa_number',
  'lat',
  'lon',
  'label_lat',
  'label_lon',
  'area_km2',
] as const;

/** The constituencies of both boundary sets: names and codes from Parliament, counties from the ONS, centroids measured. */
export function importAreas(raw: RawFolder): Areas {
  const seats = raw.read('westminster/seats.csv', [
    'boundary_set',
    'gss',
    'name',
    'country',
    'region',
    'region_gss',
    'type',
    'pano',
  ]);
  const centroids = new Map(
    raw
      .read('geo/centroids.csv', ['boundary_set', 'gss', 'lat', 'lon', 'area_km2', 'label_lat', 'label_lon'])
      .map((row) => [`${row.boundary_set} ${row.gss}`, row]),
  );
  const counties = new Map<string, string>(
    SETS.flatMap((set) =>
      raw
        .read(`geo/lookups/constituencies-${set}.csv`, ['gss', 'ceremonial_county'])
        .map((row) => [`${set} ${row.gss}`, row.ceremonial_county] as const),
    ),
  );
  const labels = mapLabels(seats.map((seat) => seat.name));
  const all = seats.map((seat): Area => {
    const key = `${seat.boundary_set} ${seat.gss}`;
    const centroid = found(centroids.get(key), `the centroid of ${key}`, 'geo/centroids.csv');
    return {
      boundary_set: seat.boundary_set,
      gss: seat.gss,
      name: seat.name,
      slug: slug(seat.name),
      label: found(labels.get(slug(seat.name)), `a label for ${seat.name}`, 'map labels'),
      nation: seat.country,
      region: seat.region,
      region_gss: seat.region_gss,
      county: found(counties.get(key), `the county of ${key}`, 'geo/lookups'),
      designation: seat.type,
      pa_number: seat.pano,
      lat: centroid.lat,
      lon: centroid.lon,
      label_lat: centroid.label_lat,
      label_lon: centroid.label_lon,
      area_km2: centroid.area_km2,
    };
  });
  all.sort(
    byKeys(
      (area) => area.boundary_set,
      (area) => area.gss,
    ),
  );
  const byCode = new Map(all.map((area) => [`${area.boundary_set} ${area.gss}`, area]));
  return {
    tables: [table('areas.csv', COLUMNS, all)],
    all,
    area: (set, gss, where) => found(byCode.get(`${set} ${gss}`), `the seat ${gss} of ${set}`, where),
  };
}
