import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import type { Point } from '../../engine/src/publish/maps/lattice.ts';
import { projected, type LonLat } from '../../engine/src/publish/maps/project.ts';
import { areaOf } from './cut.ts';

/** The ISO 3166 number of the United Kingdom. */
const UNITED_KINGDOM = '826';
const SMALLEST_KM2 = 3;

/** The coast and the land border of the United Kingdom (Natural Earth, 1 : 10 million), as rings on the plane, islands included. */
export function landMasses(): Point[][] {
  const file = createRequire(import.meta.url).resolve('world-atlas/countries-10m.json');
  const world = JSON.parse(readFileSync(file, 'utf8')) as Topology<{ countries: GeometryCollection }>;
  const country = feature(world, world.objects.countries).features.find(({ id }) => id === UNITED_KINGDOM);
  if (country?.geometry.type !== 'MultiPolygon') throw new Error(`${file} has no land for country ${UNITED_KINGDOM}.`);
  return country.geometry.coordinates
    .map(([outer]) => outer!.slice(1).map((place) => projected(place as unknown as LonLat)))
    .filter((ring) => areaOf(ring) >= SMALLEST_KM2)
    .toSorted((a, b) => areaOf(b) - areaOf(a));
}
