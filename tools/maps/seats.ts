import { projected } from '../../engine/src/publish/maps/project.ts';
import type { Point } from '../../engine/src/publish/maps/lattice.ts';

/** What a layout is made from: where a seat is, what it borders, and which county it is drawn with. */
export interface Seat {
  readonly gss: string;
  /** The centroid on the plane, in kilometres, y downwards. */
  readonly at: Point;
  readonly areaKm2: number;
  /** Its county; Scotland, Wales and Northern Ireland, which have none in the pack, are one group each. */
  readonly group: string;
}

/** The seats of a boundary set with the pairs that share a border, as indices. */
export interface Country {
  readonly set: string;
  readonly seats: readonly Seat[];
  readonly borders: readonly (readonly [number, number])[];
  /** For each seat, the number of its land mass: seats that can be reached from each other over borders. */
  readonly land: readonly number[];
}

type Row = Readonly<Record<string, string>>;

/** The country of one boundary set, from the rows of `areas.csv` and `neighbours.csv`. */
export function countryOf(set: string, areas: readonly Row[], neighbours: readonly Row[]): Country {
  const seats = areas
    .filter((row) => row['boundary_set'] === set)
    .map((row) => ({
      gss: row['gss']!,
      at: projected([Number(row['lon']), Number(row['lat'])]),
      areaKm2: Number(row['area_km2']),
      group: row['county'] || row['nation']!,
    }));
  const index = new Map(seats.map(({ gss }, at) => [gss, at]));
  const borders = neighbours
    .filter((row) => row['boundary_set'] === set)
    .map((row) => [index.get(row['gss']!)!, index.get(row['neighbour']!)!] as const);
  return { set, seats, borders, land: landMasses(seats.length, borders) };
}

/** Numbers the connected parts, in the order of their first seat. */
function landMasses(count: number, borders: Country['borders']): number[] {
  const parent = Array.from({ length: count }, (_, at) => at);
  const root = (at: number): number => (parent[at] === at ? at : (parent[at] = root(parent[at]!)));
  for (const [a, b] of borders) parent[Math.max(root(a), root(b))] = Math.min(root(a), root(b));
  return parent.map((_, at) => root(at));
}
