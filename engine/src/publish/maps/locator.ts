import type { Area, ElectoralRecord } from '../../record/index.ts';
import { geoMap, type OwnShapes } from './geo-map.ts';
import { boxOf, type Box } from './path.ts';
import { townsIn, type Town } from './towns.ts';

const MARGIN = 12;

/** The small map of a region: what one seat is marked on. Lengths are in steps of the grid. */
export interface Locator {
  /** What the file shows of the grid, for what is laid over it. */
  readonly box: Box;
  /** The whole file: the seats' outlines. It follows the reader's light or dark. */
  readonly svg: string;
  /** The shape of each seat, in the order of the seats asked for. */
  readonly paths: readonly string[];
  /** The size of the towns' names. */
  readonly size: number;
  readonly exact: boolean;
}

/**
 * Draws the seats of a region plainly, as one file that the pages of all its seats share.
 *
 * @param areas - seats of one boundary set
 */
export function locatorMap(record: ElectoralRecord, areas: readonly Area[], own?: OwnShapes): Locator {
  const map = geoMap(record.pack, areas, own);
  const [left, top] = [map.left - MARGIN, map.top - MARGIN];
  const [width, height] = [map.width + 2 * MARGIN, map.height + 2 * MARGIN];
  const paths = map.shapes.map(({ path }) => path);
  return {
    box: { left, top, right: left + width, bottom: top + height },
    svg: `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${left} ${top} ${width} ${height}" width="${width}" height="${height}"><style>${STYLE}</style><path d="${paths.join('')}"/></svg>`,
    paths,
    size: Math.round(Math.max(width, height) / 20),
    exact: map.exact,
  };
}

/** One seat marked on the map of its region. */
export interface Located {
  readonly path: string;
  /** The middle of the drawn shape. */
  readonly x: number;
  readonly y: number;
  /** Too small to be seen by itself. */
  readonly small: boolean;
  readonly towns: readonly Town[];
}

/** Marks a seat, and names the towns around it clear of the mark. */
export function located(record: ElectoralRecord, areas: readonly Area[], area: Area, map: Locator): Located {
  const { size, box } = map;
  const path = map.paths[areas.indexOf(area)]!;
  const shape = boxOf(path);
  const [x, y] = [(shape.left + shape.right) / 2, (shape.top + shape.bottom) / 2];
  const small = Math.max(shape.right - shape.left, shape.bottom - shape.top) < size;
  const clearOf = small ? { left: x - size, right: x + size, top: y - size, bottom: y + size } : shape;
  // Beside the map there is room on the page for a word.
  const within = { ...box, left: box.left - 3 * size, right: box.right + 3 * size };
  return { path, x, y, small, towns: townsIn(record, areas, { size, within, clearOf }) };
}

const STYLE =
  'path{fill:#e7e4db;stroke:#fbfaf6;stroke-width:1;vector-effect:non-scaling-stroke}' +
  '@media(prefers-color-scheme:dark){path{fill:#39424c;stroke:#101418}}';
