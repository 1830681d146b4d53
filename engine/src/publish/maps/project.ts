import type { Point } from './lattice.ts';

/** Longitude and latitude in degrees, in that order, as GeoJSON has them. */
export type LonLat = readonly [number, number];

const EARTH_KM = 6371;
const RADIANS = Math.PI / 180;
/** The meridian down the middle of Great Britain, and a parallel above Shetland: y is counted downwards from it. */
const MERIDIAN = -2;
const TOP = 61;

/**
 * A place on the plane, in kilometres, y downwards: the transverse Mercator projection of a sphere about 2° west, which keeps
 * shapes (Snyder, Map Projections: A Working Manual, 1987, p. 58).
 *
 * @example projected([-2, 61]) // => { x: 0, y: 0 }
 */
export function projected([lon, lat]: LonLat): Point {
  const across = (lon - MERIDIAN) * RADIANS;
  const up = lat * RADIANS;
  const north = Math.atan2(Math.tan(up), Math.cos(across));
  return { x: EARTH_KM * Math.atanh(Math.cos(up) * Math.sin(across)), y: EARTH_KM * (TOP * RADIANS - north) + 0 };
}
