import type { Area, ElectoralRecord } from '../../record/index.ts';
import { geoMap, type OwnShapes } from './geo-map.ts';
import { townsIn } from './towns.ts';

const MARGIN = 12;

/** The small map of a region: what one seat is marked on. */
export interface Locator {
  /** What the file shows of the grid, for what is laid over it. */
  readonly box: { readonly left: number; readonly top: number; readonly width: number; readonly height: number };
  /** The whole file: the seats' outlines and a few towns. It follows the reader's light or dark. */
  readonly svg: string;
  /** The shape of each seat and the middle of a ring around it, in the order of the seats asked for. */
  readonly shapes: readonly {
    readonly path: string;
    readonly x: number;
    readonly y: number;
    readonly small: boolean;
  }[];
  /** How wide a ring must be for a seat that is too small to be seen. */
  readonly ring: number;
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
  const size = Math.round(Math.max(width, height) / 22);
  const towns = townsIn(record, areas).map(({ name, x, y }) => townSvg(name, x, y, size, left + width / 2));
  const long = Math.max(width, height);
  const shapes = map.shapes.map(({ path, x, y, size: side }) => ({ path, x, y, small: side < long / 24 }));
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${left} ${top} ${width} ${height}" width="${width}" height="${height}"><style>${STYLE}text{font-size:${size}px}</style><path d="${shapes.map(({ path }) => path).join('')}"/>${towns.join('')}</svg>`;
  return { box: { left, top, width, height }, svg, shapes, ring: Math.round(long / 30), exact: map.exact };
}

const STYLE =
  'path{fill:#e7e4db;stroke:#fbfaf6;stroke-width:1;vector-effect:non-scaling-stroke}' +
  'circle{fill:#14171c}text{font-family:system-ui,sans-serif;fill:#14171c;paint-order:stroke;stroke:#fbfaf6;stroke-width:.25em;stroke-linejoin:round}' +
  '@media(prefers-color-scheme:dark){path{fill:#39424c;stroke:#101418}circle,text{fill:#eceae3}text{stroke:#101418}}';

/** A dot with the name beside it, on the side that has room. */
function townSvg(name: string, x: number, y: number, size: number, middle: number): string {
  const [step, anchor] = x > middle ? [-size / 2, 'end'] : [size / 2, 'start'];
  const dot = `<circle cx="${x}" cy="${y}" r="${Math.round(size / 5)}"/>`;
  const text = name.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  return `${dot}<text x="${Math.round(x + step)}" y="${Math.round(y + size * 0.35)}" text-anchor="${anchor}">${text}</text>`;
}
