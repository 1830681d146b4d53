import { placesOf, seatsOfPlace, type Area, type ElectoralRecord } from '../../record/index.ts';
import { GRID_KM } from './path.ts';
import { projected } from './project.ts';

/** A town to find one's way by; its place is the middle of its seats, in steps of the grid. */
export interface Town {
  readonly name: string;
  readonly x: number;
  readonly y: number;
}

/** A map is found one's way on by a handful of names. */
const MOST = 7;

/**
 * The towns that a map of seats is read by: places of several seats and boroughs that are a seat by themselves, the largest first, no
 * two nearer to one another than a ninth of the map.
 *
 * @param areas - seats of one boundary set
 */
export function townsIn(record: ElectoralRecord, areas: readonly Area[]): readonly Town[] {
  const near = spread(areas) / 9;
  const chosen: Town[] = [];
  for (const { name, seats } of candidates(record, areas)) {
    const town = { name, ...middleOf(seats) };
    const crowded = chosen.some((other) => Math.hypot(other.x - town.x, other.y - town.y) < near);
    if (!crowded && chosen.length < MOST) chosen.push(town);
  }
  return chosen;
}

function candidates(record: ElectoralRecord, areas: readonly Area[]) {
  const places = new Map(areas.flatMap((area) => placesOf(record, area)).map((place) => [place.slug, place.name]));
  const several = [...places].map(([slug, name]) => ({
    name,
    seats: seatsOfPlace(record, slug, areas[0]!.boundarySet).filter((seat) => areas.includes(seat)),
  }));
  const alone = areas
    .filter((area) => area.designation === 'borough' && !area.name.includes(' '))
    .map((area) => ({ name: area.name, seats: [area] }));
  return [...several, ...alone].toSorted(
    (a, b) => b.seats.length - a.seats.length || a.seats[0]!.areaKm2 - b.seats[0]!.areaKm2,
  );
}

function middleOf(seats: readonly Area[]): { readonly x: number; readonly y: number } {
  const points = seats.map(({ lon, lat }) => projected([lon, lat]));
  const mean = (values: readonly number[]) =>
    Math.round(values.reduce((sum, each) => sum + each, 0) / values.length / GRID_KM);
  return { x: mean(points.map(({ x }) => x)), y: mean(points.map(({ y }) => y)) };
}

/** How far apart the seats lie, in steps of the grid. */
function spread(areas: readonly Area[]): number {
  const points = areas.map((area) => middleOf([area]));
  const reach = (values: readonly number[]) => Math.max(...values) - Math.min(...values);
  return Math.max(reach(points.map(({ x }) => x)), reach(points.map(({ y }) => y)));
}
