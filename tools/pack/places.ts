import { SETS, type Area, type Areas } from './areas.ts';
import { byKeys, slug } from './names.ts';
import { table, type Table } from './table.ts';
import type { RawFolder } from './raw.ts';

const COMPASS = '(?:North|South|East|West|Central|Mid|Outer)(?: (?:East|West))?';
const AFTER = new RegExp(`^(.+?) ${COMPASS}$`);
const BEFORE = new RegExp(`^${COMPASS} (.+)$`);

/**
 * Towns and cities that two or more seats of one set are named after. A name counts as a place where a seat says which part of
 * it ("Norwich North", "Birmingham, Edgbaston") or where one seat bears it whole and another in part ("Ipswich", "North
 * Ipswich"). A compass word in front of anything else is part of a county ("North Norfolk"), and counties are no places.
 */
export function importPlaces(raw: RawFolder, areas: Areas): Table[] {
  const counties = countyNames(raw);
  const cities = quarteredCities(areas.all);
  const places = [...placeNames(areas.all, cities)].filter((place) => !counties.has(place) && !place.endsWith('shire'));
  const rows = places.flatMap((place) =>
    SETS.flatMap((set) => {
      const named = areas.all.filter((area) => area.boundary_set === set && names(area, place, cities));
      return named.length < 2 ? [] : named.map(({ gss }) => ({ place, slug: slug(place), boundary_set: set, gss }));
    }),
  );
  rows.sort(
    byKeys(
      (row) => row.slug,
      (row) => row.boundary_set,
      (row) => row.gss,
    ),
  );
  return [table('geography/places.csv', ['place', 'slug', 'boundary_set', 'gss'], rows)];
}

/** Cities whose seats are called after quarters: the older set writes "Birmingham, Edgbaston", the newer leaves the comma out. */
function quarteredCities(areas: readonly Area[]): Set<string> {
  return new Set(areas.filter(({ name }) => isQuarter(name)).map(({ name }) => name.split(', ')[0]!));
}

/** "Ayr, Carrick and Cumnock" lists three places; two names with a comma and an "and" are a city's quarter all the same. */
function isQuarter(name: string): boolean {
  return name.includes(', ') && (!name.includes(' and ') || QUARTERS_WITH_AND.has(name));
}

const QUARTERS_WITH_AND = new Set(['Sheffield, Brightside and Hillsborough', 'Plymouth, Sutton and Devonport']);

function placeNames(areas: readonly Area[], cities: ReadonlySet<string>): Set<string> {
  const places = new Set(cities);
  const whole = new Set(areas.flatMap((area) => partsOf(area.name)));
  for (const part of whole) {
    const after = AFTER.exec(part)?.[1];
    const before = BEFORE.exec(part)?.[1];
    if (after !== undefined) places.add(after);
    if (before !== undefined && whole.has(before)) places.add(before);
  }
  return places;
}

function names({ name }: Area, place: string, cities: ReadonlySet<string>): boolean {
  const inPart = name.split(' and ').some((part) => BEFORE.exec(part)?.[1] === place);
  const asCity = cities.has(place) && name.startsWith(`${place} `);
  return inPart || asCity || partsOf(name).some((part) => part === place || AFTER.exec(part)?.[1] === place);
}

function partsOf(name: string): string[] {
  return name.split(/, | and /);
}

function countyNames(raw: RawFolder): Set<string> {
  return new Set(raw.read('westminster/seats.csv', ['county']).map((row) => row.county));
}
