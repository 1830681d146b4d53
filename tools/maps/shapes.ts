import type { Point } from '../../engine/src/publish/maps/lattice.ts';
import { pathOf } from '../../engine/src/publish/maps/path.ts';
import { areaOf, inside } from './cut.ts';
import { powerCells } from './power-cells.ts';
import type { Country } from './seats.ts';

/** A place on an island that belongs to a seat whose centroid is elsewhere. */
export interface IslandPlace {
  readonly seat: number;
  readonly at: Point;
}

/**
 * An approximate shape for each seat: the land that is nearest to its centroid, weighed so that each gets about its real area.
 *
 * @returns the path of each seat, in steps of the grid
 */
export function shapesOf(
  { seats }: Country,
  land: readonly (readonly Point[])[],
  islands: readonly IslandPlace[],
): string[] {
  const rings: (readonly Point[])[][] = seats.map(() => []);
  const home = seats.map(({ at }) => nearestLand(land, at));
  land.forEach((mass, index) => {
    const ours = home.flatMap((each, seat) => (each === index ? [seat] : []));
    const owner = ours.length === 0 ? ownerOf(mass, islands, seats) : ours[0]!;
    if (ours.length < 2) rings[owner]!.push(mass);
    else {
      // The coast leaves out estuaries and small islands: the areas asked for are made to add up to it.
      const scale = areaOf(mass) / ours.reduce((sum, seat) => sum + seats[seat]!.areaKm2, 0);
      const sites = ours.map((seat) => ({ at: seats[seat]!.at, areaKm2: seats[seat]!.areaKm2 * scale }));
      powerCells(mass, sites).forEach((cells, at) => rings[ours[at]!]!.push(...cells));
    }
  });
  return rings.map(pathOf);
}

/** The land a centroid lies on; one that lies in an estuary of so coarse a coast is on the land that is nearest. */
function nearestLand(land: readonly (readonly Point[])[], at: Point): number {
  const within = land.findIndex((ring) => inside(ring, at));
  if (within >= 0) return within;
  const distances = land.map((ring) => Math.min(...ring.map((point) => Math.hypot(point.x - at.x, point.y - at.y))));
  return distances.indexOf(Math.min(...distances));
}

/** The seat of an island without a centroid: that of the nearest place known to be on an island, or the nearest centroid. */
function ownerOf(mass: readonly Point[], islands: readonly IslandPlace[], seats: Country['seats']): number {
  const places = [...islands, ...seats.map(({ at }, seat) => ({ seat, at }))];
  const from = ({ at }: IslandPlace) =>
    inside(mass, at) ? 0 : Math.min(...mass.map((point) => Math.hypot(point.x - at.x, point.y - at.y)));
  return places.reduce<{ seat: number; km: number }>(
    (best, place) => (from(place) < best.km ? { seat: place.seat, km: from(place) } : best),
    { seat: 0, km: Infinity },
  ).seat;
}
