import { found } from './cells.ts';
import { byKeys, slug } from './names.ts';
import { table, type Table } from './table.ts';
import type { Areas } from './areas.ts';
import type { RawFolder } from './raw.ts';

/** The council areas that go with each boundary set: those of December 2019 and those of May 2025. */
const DISTRICTS_OF: Record<string, string> = { wmc2010: 'lad2019', wmc2024: 'lad2025' };
const PATH = 'geo/lookups/seat-district-overlap.csv';
const DISTRICT = ['district_set', 'gss', 'name', 'slug', 'type', 'county', 'region', 'nation'] as const;
const OVERLAP = [
  'boundary_set',
  'gss',
  'district_set',
  'district',
  'share_of_seat_area',
  'share_of_district_area',
  'share_of_seat_population',
] as const;

/** Council areas, and which of them each seat lies in. */
export function importDistricts(raw: RawFolder, areas: Areas): Table[] {
  const districts = raw
    .read('geo/lookups/districts.csv', ['district_set', 'gss', 'name', 'type', 'ceremonial_county', 'region', 'nation'])
    .filter((row) => Object.values(DISTRICTS_OF).includes(row.district_set))
    .map((row) => ({ ...row, slug: slug(row.name), county: row.ceremonial_county }));
  districts.sort(
    byKeys(
      (row) => row.district_set,
      (row) => row.gss,
    ),
  );
  const known = new Set(districts.map((row) => `${row.district_set} ${row.gss}`));
  return [
    table('geography/districts.csv', DISTRICT, districts),
    table('geography/seat-districts.csv', OVERLAP, overlaps(raw, areas, known)),
  ];
}

function overlaps(
  raw: RawFolder,
  areas: Areas,
  known: ReadonlySet<string>,
): Record<(typeof OVERLAP)[number], string>[] {
  const all = raw.read(PATH, [
    'boundary_set',
    'seat_gss',
    'district_set',
    'district_gss',
    'share_of_seat_area',
    'share_of_district_area',
    'share_of_seat_population',
  ]);
  const population = populationShares(all);
  const rows = all
    .filter((row) => DISTRICTS_OF[row.boundary_set] === row.district_set)
    .map((row) => {
      const where = `${PATH}:${row.line}`;
      areas.area(row.boundary_set, row.seat_gss, where);
      found(
        known.has(`${row.district_set} ${row.district_gss}`) || undefined,
        `the district ${row.district_gss}`,
        where,
      );
      return {
        boundary_set: row.boundary_set,
        gss: row.seat_gss,
        district_set: row.district_set,
        district: row.district_gss,
        share_of_seat_area: row.share_of_seat_area,
        share_of_district_area: row.share_of_district_area,
        share_of_seat_population: population.get(`${row.boundary_set} ${row.seat_gss} ${row.district_gss}`) ?? '',
      };
    });
  return rows.sort(
    byKeys(
      (row) => row.boundary_set,
      (row) => row.gss,
      (row) => row.district,
    ),
  );
}

/**
 * Shares of residents by seat and district. The older seats have them for the districts of 2023 only; a district that kept its
 * code from 2019 to 2023 kept its boundaries, so its share holds for 2019 too.
 */
function populationShares(
  rows: readonly Record<'boundary_set' | 'seat_gss' | 'district_gss' | 'share_of_seat_population', string>[],
): Map<string, string> {
  return new Map(
    rows
      .filter((row) => row.share_of_seat_population !== '')
      .map((row) => [`${row.boundary_set} ${row.seat_gss} ${row.district_gss}`, row.share_of_seat_population]),
  );
}
