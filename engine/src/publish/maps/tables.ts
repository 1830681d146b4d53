import { areaKey, type Area, type Pack } from '../../record/index.ts';
import { readRows, type Cell } from '../../record/rows.ts';
import type { Hex, Point } from './lattice.ts';

/** The map files of a pack, by area key or by `boundary set/county`. */
export interface MapTables {
  readonly hexes: ReadonlyMap<string, { readonly plain: Hex; readonly county: Hex }>;
  readonly counties: ReadonlyMap<string, Point>;
  readonly shapes: ReadonlyMap<string, string>;
}

const read = new WeakMap<Pack, MapTables>();

/** The maps of a pack, read once. */
export function mapTables(pack: Pack): MapTables {
  let tables = read.get(pack);
  if (!tables) read.set(pack, (tables = { hexes: hexes(pack), counties: counties(pack), shapes: shapes(pack) }));
  return tables;
}

/** The county a seat is drawn with; Scotland, Wales and Northern Ireland are drawn whole. */
export function countyOf(area: Area): string {
  return area.county || area.nation;
}

function hexes({ texts }: Pack): MapTables['hexes'] {
  return new Map(
    readRows(texts, 'maps/hexes.csv', (cell) => {
      const hex = (q: string, r: string) => ({ q: Number(cell(q)), r: Number(cell(r)) });
      return [keyOf(cell), { plain: hex('q', 'r'), county: hex('county_q', 'county_r') }] as const;
    }),
  );
}

function counties({ texts }: Pack): MapTables['counties'] {
  return new Map(
    readRows(texts, 'maps/counties.csv', (cell) => {
      return [`${cell('boundary_set')}/${cell('county')}`, { x: Number(cell('x')), y: Number(cell('y')) }] as const;
    }),
  );
}

function shapes({ texts }: Pack): MapTables['shapes'] {
  return new Map(readRows(texts, 'maps/shapes.csv', (cell) => [keyOf(cell), cell('path')] as const));
}

const keyOf = (cell: Cell) => areaKey({ boundarySet: cell('boundary_set'), gss: cell('gss') });
