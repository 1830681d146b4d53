import { onceForEach, placesOf, seatsOfPlace, type Area, type ElectoralRecord } from '../../record/index.ts';
import { GRID_KM, type Box } from './path.ts';
import { projected } from './project.ts';

/** A town to find one's way by: a dot in the middle of its seats, and its name to one side. Lengths are in steps of the grid. */
export interface Town {
  readonly name: string;
  readonly x: number;
  readonly y: number;
  readonly side: 'left' | 'right';
  /** None where the seat that is marked stands for it. */
  readonly dot: boolean;
}

/** A map is found one's way on by a handful of names. */
const MOST = 7;
const CONSIDERED = 20;
/** The mean width of a letter, and the room a line needs, in sizes of the type. */
const LETTER = 0.58;
const LINE = 1.3;

/** What names are set in. Lengths are in steps of the grid. */
export interface Room {
  /** The size of the type. */
  readonly size: number;
  /** A name does not run out of this. */
  readonly within: Box;
  /** Nor over this: the seat that the map is about. */
  readonly clearOf: Box;
}

/**
 * The towns that a map of seats is read by: places of several seats and boroughs that are a seat by themselves, the largest first, as
 * many as have room for their names.
 *
 * @param areas - seats of one boundary set
 */
export function townsIn(
  record: ElectoralRecord,
  areas: readonly Area[],
  { size, within, clearOf }: Room,
): readonly Town[] {
  const placed: { readonly town: Town; readonly box: Box }[] = [];
  for (const { name, at, sides } of candidates(record, areas)) {
    const marked = inside({ left: at.x, right: at.x, top: at.y, bottom: at.y }, clearOf);
    const fits = sides
      .map((side) => {
        // The town of the seat itself is named beside the mark.
        const x = marked ? (side === 'left' ? clearOf.left : clearOf.right) : at.x;
        return { town: { name, x, y: at.y, side, dot: !marked }, box: boxOf(name, { x, y: at.y }, side, size) };
      })
      .find(
        ({ box }) =>
          inside(box, within) && ![clearOf, ...placed.map((each) => each.box)].some((other) => overlap(box, other)),
      );
    if (fits && placed.length < MOST) placed.push(fits);
  }
  return placed.map(({ town }) => town);
}

/** Every town that could be named, the largest first, and the side its name is better on: away from the nearest other. */
const candidates = onceForEach((record: ElectoralRecord, areas: readonly Area[]) => {
  const places = new Map(areas.flatMap((area) => placesOf(record, area)).map((place) => [place.slug, place.name]));
  const several = [...places].map(([slug, name]) => ({
    name,
    seats: seatsOfPlace(record, slug, areas[0]!.boundarySet).filter((seat) => areas.includes(seat)),
  }));
  const alone = areas
    .filter(({ designation, name, slug }) => designation === 'borough' && !name.includes(' ') && !places.has(slug))
    .map((area) => ({ name: area.name, seats: [area] }));
  const towns = [...several, ...alone]
    .toSorted((a, b) => b.seats.length - a.seats.length || a.seats[0]!.areaKm2 - b.seats[0]!.areaKm2)
    .slice(0, CONSIDERED)
    .map(({ name, seats }) => ({ name, at: middleOf(seats) }));
  return towns.map((town) => {
    const others = towns.filter((other) => other !== town).map(({ at }) => at);
    const nearest = others.toSorted((a, b) => distance(a, town.at) - distance(b, town.at))[0];
    const east = nearest !== undefined && nearest.x > town.at.x;
    return { ...town, sides: east ? (['left', 'right'] as const) : (['right', 'left'] as const) };
  });
});

function distance(a: Point, b: Point): number {
  return Math.hypot(a.x - b.x, a.y - b.y);
}

interface Point {
  readonly x: number;
  readonly y: number;
}

function middleOf(seats: readonly Area[]): Point {
  const points = seats.map(({ lon, lat }) => projected([lon, lat]));
  const mean = (values: readonly number[]) =>
    Math.round(values.reduce((sum, each) => sum + each, 0) / values.length / GRID_KM);
  return { x: mean(points.map(({ x }) => x)), y: mean(points.map(({ y }) => y)) };
}

/** The room a name takes beside its dot. */
function boxOf(name: string, { x, y }: Point, side: Town['side'], size: number): Box {
  const long = (name.length * LETTER + 1) * size;
  const [left, right] = side === 'right' ? [x + size / 4, x + long] : [x - long, x - size / 4];
  return { left, right, top: y - (size * LINE) / 2, bottom: y + (size * LINE) / 2 };
}

function inside(a: Box, b: Box): boolean {
  return a.left > b.left && a.right < b.right && a.top > b.top && a.bottom < b.bottom;
}

function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}
