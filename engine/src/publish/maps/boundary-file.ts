import type { GeometryCollection, Topology } from 'topojson-specification';
import type { Feature, FeatureCollection, Position } from 'geojson';
import { areaKey, type Area, type Pack } from '../../record/index.ts';
import { pathOf } from './path.ts';
import { projected } from './project.ts';

/** Why a boundary file was refused: one sentence, and each mismatch on a line of its own. */
export class BoundariesRefused extends Error {
  override readonly name = 'BoundariesRefused';
  readonly mismatches: readonly string[];

  constructor(message: string, mismatches: readonly string[] = []) {
    super(message);
    this.mismatches = mismatches;
  }
}

export interface ReadBoundaries {
  readonly boundarySet: string;
  /** The path of each seat by its current GSS code. */
  readonly shapes: ReadonlyMap<string, string>;
  /** Codes that the file has from before mid-2024, with the ones they are kept under. */
  readonly recoded: readonly { readonly from: string; readonly to: string }[];
  /** Seats of the boundary set that the file has no shape for. */
  readonly missing: readonly Area[];
}

const GSS = /^[EWSN]\d{8}$/;
/** Degrees around the United Kingdom; what lies outside is not longitude and latitude. */
const AROUND = { west: -15, east: 5, south: 48, north: 63 };

/**
 * Reads a boundary file: GeoJSON or TopoJSON in longitude and latitude, one feature for each seat with a GSS code among its
 * properties. The boundary set is the one that most codes are of.
 *
 * @throws BoundariesRefused for a file that is neither, codes that are not of the set, a code twice, or other coordinates
 */
export async function readBoundaries(pack: Pack, text: string, file: string): Promise<ReadBoundaries> {
  const features = await featuresOf(text, file);
  const codes = features.map((each, at) => codeOf(each, at, file));
  const { boundarySet, current } = setOf(pack, codes, file);
  const unknown = codes.filter((code) => !current.has(code));
  const matched = codes.flatMap((code) => current.get(code)?.gss ?? []);
  const twice = new Set(matched.filter((gss, at) => matched.indexOf(gss) !== at));
  if (unknown.length + twice.size > 0) {
    throw new BoundariesRefused(
      `${file}: ${unknown.length + twice.size} of ${codes.length} codes do not match the seats of ${boundarySet}; correct them or leave those features out.`,
      [
        ...unknown.map((code) => `${code} is no seat of ${boundarySet}`),
        ...[...twice].map((gss) => `${gss} is there more than once`),
      ],
    );
  }
  const shapes = new Map(features.map((each, at) => [matched[at]!, shapeOf(each, codes[at]!, file)]));
  const seats = new Set(current.values());
  return {
    boundarySet,
    shapes,
    recoded: codes.flatMap((from, at) => (from === matched[at] ? [] : [{ from, to: matched[at]! }])),
    missing: [...seats].filter((area) => !shapes.has(area.gss)),
  };
}

async function featuresOf(text: string, file: string): Promise<readonly Feature[]> {
  const expected = `expected GeoJSON (a FeatureCollection) or TopoJSON`;
  let data: FeatureCollection | Topology | undefined;
  try {
    data = JSON.parse(text) as FeatureCollection | Topology;
  } catch (error) {
    throw new BoundariesRefused(`${file} is not JSON (${(error as Error).message}); ${expected}.`);
  }
  if (data?.type === 'FeatureCollection' && Array.isArray(data.features) && data.features.length > 0)
    return data.features;
  if (data?.type === 'Topology') {
    const collections = Object.values(data.objects).filter(
      (each): each is GeometryCollection => each.type === 'GeometryCollection',
    );
    const [largest] = collections.toSorted((a, b) => b.geometries.length - a.geometries.length);
    const { feature } = await import('topojson-client');
    if (largest) return feature(data, largest).features;
  }
  throw new BoundariesRefused(`${file} holds no features; ${expected}, one feature for each seat.`);
}

function codeOf({ properties, id }: Feature, at: number, file: string): string {
  const code = [...Object.values(properties ?? {}), id].find((value) => typeof value === 'string' && GSS.test(value));
  if (typeof code === 'string') return code;
  throw new BoundariesRefused(
    `${file}: feature ${at + 1} has no GSS code among its properties; expected one such as E14001063.`,
  );
}

/** The boundary set that most of the codes are of, with its seats under their current and their older codes. */
function setOf(pack: Pack, codes: readonly string[], file: string) {
  const sets = Map.groupBy(pack.areas().values(), (area) => area.boundarySet);
  const known = [...sets].map(([boundarySet, areas]) => {
    const current = new Map(areas.map((area) => [area.gss, area]));
    for (const { key, alias, kind } of pack.areaAliases()) {
      const area = kind === 'old-code' ? pack.areas().get(key) : undefined;
      if (area && areaKey(area).startsWith(`${boundarySet}/`) && !current.has(alias)) current.set(alias, area);
    }
    return { boundarySet, current, matches: codes.filter((code) => current.has(code)).length };
  });
  const best = known.toSorted((a, b) => b.matches - a.matches)[0]!;
  if (best.matches > 0) return best;
  throw new BoundariesRefused(
    `${file} has no code of a constituency (the first is ${codes[0]}); expected seats of ${known.map((each) => each.boundarySet).join(' or ')}.`,
  );
}

function shapeOf({ geometry }: Feature, code: string, file: string): string {
  if (geometry?.type !== 'Polygon' && geometry?.type !== 'MultiPolygon')
    throw new BoundariesRefused(
      `${file}: ${code} is a ${geometry?.type ?? 'feature without a shape'}; expected a Polygon or MultiPolygon.`,
    );
  const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
  return pathOf(polygons.flat().map((ring) => ring.slice(1).map((place) => projected(inDegrees(place, code, file)))));
}

function inDegrees([lon, lat]: Position, code: string, file: string): [number, number] {
  const { west, east, south, north } = AROUND;
  if (lon! > west && lon! < east && lat! > south && lat! < north) return [lon!, lat!];
  throw new BoundariesRefused(
    `${file}: ${code} has a point at ${lon}, ${lat}, which is not in the United Kingdom in longitude and latitude; save the file in WGS 84 (EPSG:4326).`,
  );
}
