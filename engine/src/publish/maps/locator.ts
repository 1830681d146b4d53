import type { Area, ElectoralRecord } from '../../record/index.ts';
import { geoMap, type OwnShapes } from './geo-map.ts';
import { boxOf } from './path.ts';
import { townsIn, type Town } from './towns.ts';

const MARGIN = 12;

/** The small map of a region: what one seat is marked on. Lengths are in steps of the grid. */
export interface Locator {
  /** What the file shows of the grid, for what is laid over it. */
  readonly box: { readonly left: number; readonly top: number; readonly width: number; readonly height: number };
  /** The whole file: the seats' outlines. It follows the reader's light or dark. */
  readonly svg: string;
  /** The shape of each seat and its middle, in the order of the seats asked for; a small one cannot be seen by itself. */
  readonly shapes: readonly {
    readonly path: string;
    readonly x: number;
    readonly y: number;
    readonly small: boolean;
  }[];
  readonly towns: readonly Town[];
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
  const size = Math.round(Math.max(width, height) / 20);
  const shapes = map.shapes.map(({ path }) => {
    const box = boxOf(path);
    const [x, y] = [(box.left + box.right) / 2, (box.top + box.bottom) / 2];
    return { path, x, y, small: Math.max(box.right - box.left, box.bottom - box.top) < size };
  });
  const drawn = shapes.map(({ path }) => path).join('');
  return {
    box: { left, top, width, height },
    svg: `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${left} ${top} ${width} ${height}" width="${width}" height="${height}"><style>${STYLE}</style><path d="${drawn}"/></svg>`,
    shapes,
    towns: townsIn(record, areas, size, { left: left - size, top, right: left + width + size, bottom: top + height }),
    size,
    exact: map.exact,
  };
}

const STYLE =
  'path{fill:#e7e4db;stroke:#fbfaf6;stroke-width:1;vector-effect:non-scaling-stroke}' +
  '@media(prefers-color-scheme:dark){path{fill:#39424c;stroke:#101418}}';
