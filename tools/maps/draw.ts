import { join } from 'node:path';
import { readFileSync } from 'node:fs';
import { projected } from '../../engine/src/publish/maps/project.ts';
import type { Hex } from '../../engine/src/publish/maps/lattice.ts';
import { readRows } from '../pack/raw.ts';
import { table, type Table } from '../pack/table.ts';
import { landMasses } from './land.ts';
import { bordersWithin, kept, layoutsOf, type Layouts } from './layouts.ts';
import { countryOf, type Country } from './seats.ts';
import { shapesOf, type IslandPlace } from './shapes.ts';

type Rows = Table['rows'];

const HEXES = ['boundary_set', 'gss', 'q', 'r', 'county_q', 'county_r'] as const;
const COUNTIES = ['boundary_set', 'county', 'x', 'y'] as const;
const SHAPES = ['boundary_set', 'gss', 'path'] as const;

/** What a drawing kept of the map: pairs of seats that border each other, and how many of them touch. */
export interface Kept {
  readonly what: string;
  readonly pairs: number;
  readonly kept: number;
}

/** The map files of the pack, drawn from the rows of `areas.csv` and `neighbours.csv`; the same rows always give the same files. */
export function drawMaps(areas: Rows, neighbours: Rows, tell: (kept: Kept) => void = () => {}): Table[] {
  const land = landMasses();
  const sets = [...new Set(areas.map((row) => row['boundary_set']!))];
  const countries = sets.map((set) => {
    const country = countryOf(set, areas, neighbours);
    const layouts = layoutsOf(country);
    tell({ what: `${set}, plain`, ...kept(country.borders, layouts.plain) });
    tell({ what: `${set}, by county`, ...kept(bordersWithin(country), layouts.grouped) });
    return { country, layouts, shapes: shapesOf(country, land, islandsOf(set, areas)) };
  });
  return [
    table(
      'maps/hexes.csv',
      HEXES,
      countries.flatMap(({ country, layouts }) => hexRows(country, layouts)),
    ),
    table(
      'maps/counties.csv',
      COUNTIES,
      countries.flatMap(({ country, layouts }) => countyRows(country, layouts)),
    ),
    table(
      'maps/shapes.csv',
      SHAPES,
      countries.flatMap(({ country: { set, seats }, shapes }) =>
        seats.map(({ gss }, at) => ({ boundary_set: set, gss, path: shapes[at]! })),
      ),
    ),
  ];
}

function hexRows({ set, seats }: Country, { plain, grouped }: Layouts) {
  const text = ({ q, r }: Hex) => [String(q), String(r)] as const;
  return seats.map(({ gss }, at) => {
    const [q, r] = text(plain[at]!);
    const [county_q, county_r] = text(grouped[at]!);
    return { boundary_set: set, gss, q, r, county_q, county_r };
  });
}

function countyRows({ set }: Country, { shifts }: Layouts) {
  return [...shifts]
    .map(([county, { x, y }]) => ({ boundary_set: set, county, x: String(x), y: String(y) }))
    .toSorted((a, b) => (a.county < b.county ? -1 : 1));
}

/** Places on islands that no centroid lies on, with the seat of this boundary set that each belongs to. */
function islandsOf(set: string, areas: Rows): IslandPlace[] {
  const slugs = new Map(areas.filter((row) => row['boundary_set'] === set).map((row, at) => [row['slug']!, at]));
  const file = readFileSync(join(import.meta.dirname, 'islands.csv'), 'utf8');
  return readRows(file, 'islands.csv', ['place', 'lat', 'lon', 'seat']).flatMap((row) => {
    const seat = row.seat
      .split(';')
      .map((slug) => slugs.get(slug))
      .find((at) => at !== undefined);
    return seat === undefined ? [] : [{ seat, at: projected([Number(row.lon), Number(row.lat)]) }];
  });
}
