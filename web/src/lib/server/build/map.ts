import { regionWords, shortDate } from 'countroom/copy';
import { countyHexMap, geoMap, plainHexMap } from 'countroom/publish';
import type { ElectoralRecord, Holding, Region } from 'countroom/record';
import { ownShapes } from '#lib/server/boundaries.ts';
import type { MapCell, SeatMap } from '#lib/view/map.ts';
import type { SeatCell } from '#lib/view/seats.ts';
import { words } from '#lib/words/en.ts';
import { mapRows } from './map-table.ts';

/** What a map is asked: whose seats, and which drawing the address names. */
export interface MapQuestion {
  readonly region: Region;
  readonly on: string;
  readonly path: string;
  /** `?on=`, or nothing. */
  readonly query: string;
  readonly drawing: string | null;
}

/** Pixels to the width of a hex. */
const HEX = 24;
/** The width a map of shapes is drawn at, and the least of a phone. */
const WIDE = 620;
const NARROW = 328;
/** Pixels that a label of four letters needs of a shape. */
const LETTERS = 27;

/** The map of a region on a day, as its address asks for it; `cells` are its seats in words, in the order of the holdings. */
export function mapBlock(
  record: ElectoralRecord,
  held: readonly Holding[],
  cells: readonly SeatCell[],
  question: MapQuestion,
): SeatMap {
  const { region, on, drawing } = question;
  const w = words.map;
  const drawn = drawing === 'geography' ? shapes(record, held, cells) : hexes(record, held, cells, drawing === 'plain');
  return {
    ...drawn,
    choices: choices(question, new Set(held.map(({ area }) => area.county || area.nation)).size > 1),
    label: `${w.of(regionWords(region))}. ${w.keys}`,
    caption: w.caption(regionWords(region), shortDate(on)),
    rows: mapRows(record, held),
  };
}

type Drawn = Pick<SeatMap, 'kind' | 'viewBox' | 'width' | 'unit' | 'bare' | 'cells' | 'names' | 'nameSize' | 'note'>;

function hexes(record: ElectoralRecord, held: readonly Holding[], cells: readonly SeatCell[], plain: boolean): Drawn {
  const areas = held.map(({ area }) => area);
  const map = (plain ? plainHexMap : countyHexMap)(record.pack, areas);
  const units = (value: number) => Math.round(value * HEX);
  const bare = map.width * HEX > WIDE * 1.1;
  return {
    kind: 'hexes',
    viewBox: `0 0 ${units(map.width)} ${units(map.height) + 2}`,
    width: Math.min(units(map.width) * 1.4, bare ? WIDE * 1.2 : WIDE),
    unit: 1,
    bare,
    cells: cells.map((cell, at) => mapCell(cell, { x: units(map.cells[at]!.x), y: units(map.cells[at]!.y) })),
    names: map.names.map(({ text, x, y }) => ({ text, x: units(x), y: units(y) })),
    nameSize: map.nameSize,
    note: '',
  };
}

function shapes(record: ElectoralRecord, held: readonly Holding[], cells: readonly SeatCell[]): Drawn {
  const areas = held.map(({ area }) => area);
  const map = geoMap(record.pack, areas, ownShapes(areas[0]!.boundarySet));
  // A tall country is drawn no taller than it is wide on the page by half.
  const width = Math.min(WIDE, Math.round((WIDE * 1.4 * map.width) / map.height));
  const drawn = cells.map((cell, at) => {
    const { path, x, y, size } = map.shapes[at]!;
    const room = (pixels: number) => (size * pixels) / map.width > LETTERS;
    const label = room(width) ? cell.label : '';
    return mapCell({ ...cell, label }, { x, y, path, wide: !room(Math.min(width, NARROW)) });
  });
  return {
    kind: 'shapes',
    viewBox: `${map.left - 4} ${map.top - 4} ${map.width + 8} ${map.height + 8}`,
    width,
    unit: map.width / width,
    bare: false,
    // An outline is drawn over what came before it.
    cells: drawn.toSorted((a, b) => Number(a.changed) - Number(b.changed)),
    names: [],
    nameSize: 1,
    note: map.exact ? words.map.exact : words.map.approximate,
  };
}

function mapCell(cell: SeatCell, where: Pick<MapCell, 'x' | 'y' | 'path' | 'wide'>): MapCell {
  const { href, label, title, party, changed = false, vacant } = cell;
  return { href, label, title, holder: vacant ? 'vacant' : party, changed, ...where };
}

function choices({ path, query, drawing }: MapQuestion, severalCounties: boolean): SeatMap['choices'] {
  const to = (value: string) => `${path}${query}${value && `${query ? '&' : '?'}map=${value}`}#map`;
  const current = drawing === 'geography' || drawing === 'plain' ? drawing : '';
  const all = [
    { text: words.map.counties, value: '' },
    ...(severalCounties ? [{ text: words.map.plain, value: 'plain' }] : []),
    { text: words.map.geography, value: 'geography' },
  ];
  return all.map(({ text, value }) => ({ text, href: to(value), current: value === current }));
}
