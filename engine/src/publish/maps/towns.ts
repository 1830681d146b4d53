import { onceForEach, placesOf, seatsOfPlace, type Area, type ElectoralRecord } from '../../record/index.ts';
import { GRID_KM, type Box } from './path.ts';
import { projected } from './project.ts';

/** A town to find one's way by: a dot in the middle of its seats, and its name to one side. Lengths are in steps of the grid. */
export interface Town {
  readonly name: string;
  readonly x: number;
  readonly y: number;
  readonly side: 'left' | 'right';
}

/** A map is found one's way on by a handful of names. */
const MOST = 7;
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
  const taken = [clearOf];
  const { towns, middle } = candidates(record, areas);
  for (const { name, at } of towns) {
    // Outwards first: the names of two towns side by side then run away from each other.
    const sides = at.x < middle ? (['left', 'right'] as const) : (['right', 'left'] as const);
    const fits = sides
      .map((side) => ({ town: { name, ...at, side }, box: boxOf(name, at, side, size) }))
      .find(({ box }) => inside(box, within) && !taken.some((other) => overlap(box, other)));
    if (!fits || placed.length === MOST) continue;
    placed.push(fits);
    taken.push(fits.box);
  }
  return placed.map(({ town }) => town);
}

/** Every town that could be named, the largest first, and the line that as many seats lie west of as east. */
const candidates = onceForEach((record: ElectoralRecord, areas: readonly Area[]) => {
  const places = new Map(areas.flatMap((area) => placesOf(record, area)).map((place) => [place.slug, place.name]));
  const several = [...places].map(([slug, name]) => ({
    name,
    seats: seatsOfPlace(record, slug, areas[0]!.boundarySet).filter((seat) => areas.includes(seat)),
  }));
  const alone = areas
    .filter((area) => area.designation === 'borough' && !area.name.includes(' '))
    .map((area) => ({ name: area.name, seats: [area] }));
  const towns = [...several, ...alone]
    .toSorted((a, b) => b.seats.length - a.seats.length || a.seats[0]!.areaKm2 - b.seats[0]!.areaKm2)
    .map(({ name, seats }) => ({ name, at: middleOf(seats) }));
  const across = areas.map((area) => middleOf([area]).x).toSorted((a, b) => a - b);
  return { towns, middle: across[across.length >> 1]! };
});

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
