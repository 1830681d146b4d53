import { COUNTRY_NAMES } from '../../engine/src/publish/maps/body.ts';
import { placeClusters } from '../../engine/src/publish/maps/clusters.ts';
import { centreOf, touch, type Hex, type Point } from '../../engine/src/publish/maps/lattice.ts';
import type { Country } from './seats.ts';
import { settle, type Weights, type Wish } from './settle.ts';
import { spread } from './spread.ts';

/** The two layouts of a country: a cell for each seat, and a place for each county of the grouped one. */
export interface Layouts {
  /** One lattice for the whole country. */
  readonly plain: readonly Hex[];
  /** A lattice for each county by itself. */
  readonly grouped: readonly Hex[];
  /** How far each county's lattice is shifted in the map of the whole country. */
  readonly shifts: ReadonlyMap<string, Point>;
}

/** The whole country keeps to its outline; a county, which stands alone, is drawn compact. */
const PLAIN: Weights = { place: 0.15, apart: 0.12, together: 0.12 };
const GROUPED: Weights = { place: 0.1, apart: 0.15, together: 0.3 };
const SEED = 7;

/** Lays a country out twice; the same country always in the same way. */
export function layoutsOf(country: Country): Layouts {
  const wanted = spread(country);
  const plain = settle({ at: wanted, borders: country.borders, land: country.land }, PLAIN, SEED);
  const groups = Map.groupBy(country.seats.keys(), (seat) => country.seats[seat]!.group);
  const grouped: Hex[] = [];
  for (const members of groups.values()) {
    const cells = settle(part(country, wanted, members), GROUPED, SEED);
    const first = cells[0]!;
    members.forEach((seat, index) => (grouped[seat] = { q: cells[index]!.q - first.q, r: cells[index]!.r - first.r }));
  }
  const clusters = [...groups].map(([name, members]) => ({
    name,
    cells: members.map((seat) => grouped[seat]!),
    home: middle(members.map((seat) => centreOf(plain[seat]!))),
  }));
  const places = placeClusters(clusters, COUNTRY_NAMES);
  return { plain, grouped, shifts: new Map(clusters.map(({ name }, index) => [name, places[index]!])) };
}

/** The share of the pairs that border each other whose cells touch. */
export function kept(borders: Country['borders'], cells: readonly Hex[]): { pairs: number; kept: number } {
  return { pairs: borders.length, kept: borders.filter(([a, b]) => touch(cells[a]!, cells[b]!)).length };
}

/** The borders inside counties: the only ones that a grouped layout can keep. */
export function bordersWithin({ seats, borders }: Country): Country['borders'] {
  return borders.filter(([a, b]) => seats[a]!.group === seats[b]!.group);
}

function part(country: Country, wanted: readonly Point[], members: readonly number[]): Wish {
  const index = new Map(members.map((seat, at) => [seat, at]));
  return {
    at: members.map((seat) => wanted[seat]!),
    borders: country.borders.flatMap(([a, b]) =>
      index.has(a) && index.has(b) ? [[index.get(a)!, index.get(b)!] as const] : [],
    ),
    land: members.map((seat) => country.land[seat]!),
  };
}

function middle(points: readonly Point[]): Point {
  const sum = points.reduce((total, { x, y }) => ({ x: total.x + x, y: total.y + y }), { x: 0, y: 0 });
  return { x: sum.x / points.length, y: sum.y / points.length };
}
