import { areaKey, type Area, type Pack } from '../../record/index.ts';
import { projected } from './project.ts';
import { boxOf, GRID_KM, type Box } from './path.ts';
import { mapTables } from './tables.ts';

/** A map of the seats as they lie. Lengths are in steps of the grid. */
export interface GeoMap {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  /** The shape of each seat as the path of an SVG and the place of its label, in the order of the seats asked for. */
  readonly shapes: readonly { readonly path: string; readonly x: number; readonly y: number; readonly size: number }[];
  /** Whether the shapes are those of a boundary file, or drawn from centroids. */
  readonly exact: boolean;
}

/** Shapes of a boundary set that a user added, by GSS code. */
export type OwnShapes = ReadonlyMap<string, string>;

const boxes = new Map<string, Box>();

/**
 * The seats as they lie in the country: in the shapes of the user's boundary file where there is one that has them all, else in
 * approximate ones.
 *
 * @param areas - seats of one boundary set
 */
export function geoMap(pack: Pack, areas: readonly Area[], own?: OwnShapes): GeoMap {
  const exact = own !== undefined && areas.every((area) => own.has(area.gss));
  const paths = areas.map((area) => (exact ? own.get(area.gss)! : mapTables(pack).shapes.get(areaKey(area))!));
  const around = paths.map(boxed);
  const left = Math.min(...around.map((box) => box.left));
  const top = Math.min(...around.map((box) => box.top));
  return {
    left,
    top,
    width: Math.max(...around.map((box) => box.right)) - left,
    height: Math.max(...around.map((box) => box.bottom)) - top,
    shapes: areas.map((area, at) => {
      const { x, y } = projected([area.lon, area.lat]);
      const size = Math.sqrt(area.areaKm2) / GRID_KM;
      return { path: paths[at]!, x: Math.round(x / GRID_KM), y: Math.round(y / GRID_KM), size };
    }),
    exact,
  };
}

function boxed(path: string): Box {
  let box = boxes.get(path);
  if (!box) boxes.set(path, (box = boxOf(path)));
  return box;
}
