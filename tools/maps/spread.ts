import type { Point } from '../../engine/src/publish/maps/lattice.ts';
import type { Country } from './seats.ts';

interface Link {
  readonly a: number;
  readonly b: number;
  /** Where b wants to be, seen from a. */
  readonly x: number;
  readonly y: number;
}

const ROUNDS = 1500;
const PULL = 0.12;
const PUSH = 0.4;
/** Sea crossings that hold an island in its place. */
const CROSSINGS = 3;

/**
 * Moves the seats until each is about one unit from those it borders, in the direction in which they really lie, and none is on
 * top of another: a country where every seat has the same room and is still recognisable.
 */
export function spread(country: Country): Point[] {
  const { seats } = country;
  const links = [...country.borders.map(([a, b]) => link(country, a, b, 1)), ...crossings(country)];
  const room = Math.sqrt(seats.reduce((sum, seat) => sum + seat.areaKm2, 0) / seats.length);
  const x = seats.map((seat) => seat.at.x / room);
  const y = seats.map((seat) => seat.at.y / room);
  const degree = seats.map(() => 1);
  for (const { a, b } of links) [degree[a]!, degree[b]!] = [degree[a]! + 1, degree[b]! + 1];
  for (let round = 0; round < ROUNDS; round += 1) {
    pull(links, x, y, degree);
    if (round > ROUNDS / 3) pushApart(x, y);
  }
  return seats.map((_, at) => ({ x: x[at]!, y: y[at]! }));
}

function link({ seats }: Country, a: number, b: number, length: number): Link {
  const [dx, dy] = [seats[b]!.at.x - seats[a]!.at.x, seats[b]!.at.y - seats[a]!.at.y];
  const distance = Math.hypot(dx, dy);
  return { a, b, x: (dx / distance) * length, y: (dy / distance) * length };
}

/** The shortest ways over the sea from each smaller land mass to the largest, drawn as a gap of a seat or more. */
function crossings(country: Country): Link[] {
  const { seats, land } = country;
  const masses = [...Map.groupBy(land.keys(), (at) => land[at]!).values()].toSorted((a, b) => b.length - a.length);
  return masses.slice(1).flatMap((mass) =>
    mass
      .flatMap((a) =>
        masses[0]!.map((b) => ({
          a,
          b,
          km: Math.hypot(seats[a]!.at.x - seats[b]!.at.x, seats[a]!.at.y - seats[b]!.at.y),
        })),
      )
      .toSorted((one, other) => one.km - other.km)
      .slice(0, CROSSINGS)
      .map(({ a, b, km }) => link(country, a, b, 1.6 + km / 200)),
  );
}

function pull(links: readonly Link[], x: number[], y: number[], degree: readonly number[]): void {
  for (const { a, b, x: wantX, y: wantY } of links) {
    const [offX, offY] = [x[b]! - x[a]! - wantX, y[b]! - y[a]! - wantY];
    const [shareA, shareB] = [(PULL * 6) / degree[a]!, (PULL * 6) / degree[b]!];
    x[a]! += offX * shareA * 0.5;
    y[a]! += offY * shareA * 0.5;
    x[b]! -= offX * shareB * 0.5;
    y[b]! -= offY * shareB * 0.5;
  }
}

function pushApart(x: number[], y: number[]): void {
  for (let a = 0; a < x.length; a += 1) {
    for (let b = a + 1; b < x.length; b += 1) {
      const [dx, dy] = [x[b]! - x[a]!, y[b]! - y[a]!];
      if (dx > 1 || dx < -1 || dy > 1 || dy < -1) continue;
      const distance = Math.hypot(dx, dy) || 1e-6;
      if (distance >= 1) continue;
      const share = (PUSH * (1 - distance)) / distance / 2;
      x[a]! -= dx * share;
      y[a]! -= dy * share;
      x[b]! += dx * share;
      y[b]! += dy * share;
    }
  }
}
