import { bodyOf, overlap, type Body, type Cluster } from './body.ts';
import type { Point } from './lattice.ts';
import { seeded } from './seeded.ts';

/** What the gaps add to distances between counties in a layout without gaps; the names stand above, so more of it is height. */
const SPREAD = { x: 1, y: 1.4 };
/** Cells and gaps together, as a multiple of the cells: sets the width that a map should not pass. */
const ROOM = 2.6;
const TOO_WIDE = 1;
const MOVES_PER_CLUSTER = 2500;
const TRIES = 2;
const HOT = 0.3;
const COLD = 0.0005;

/**
 * Finds a place for each county: as they lie towards each other in the country, close together, never touching, with room for
 * each name above its cells. The same clusters always get the same places.
 *
 * Simulated annealing over the stress of a layout (Kamada and Kawai, Information Processing Letters 31, 1989), where a move into
 * another county is never taken.
 *
 * @param size - of the letters of names, where 1 is their size on the map of a region
 * @returns how far each cluster is to be shifted, in the order given
 */
export function placeClusters(clusters: readonly Cluster[], size = 1): Point[] {
  const bodies = clusters.map((cluster) => bodyOf(cluster, size));
  const wanted = offsets(bodies);
  const widest = Math.sqrt(bodies.reduce((sum, body) => sum + body.cells.length, 0) * ROOM);
  let best: { places: Point[]; cost: number } | undefined;
  for (let seed = 1; seed <= TRIES; seed += 1) {
    const places = settled(bodies, wanted, widest, seeded(seed));
    const cost =
      excess(bodies, places, widest) + bodies.reduce((sum, _, at) => sum + stress(wanted[at]!, places, at) / 2, 0);
    if (!best || cost < best.cost) best = { places, cost };
  }
  return fromCorner(bodies, best!.places);
}

/** The same places, counted from the map's own left and top, to a hundredth. */
function fromCorner(bodies: readonly Body[], places: readonly Point[]): Point[] {
  const left = Math.min(...bodies.map((body, at) => body.left + places[at]!.x));
  const top = Math.min(...bodies.map((body, at) => body.top + places[at]!.y));
  const hundredths = (value: number) => Math.round(value * 100) / 100;
  return places.map(({ x, y }) => ({ x: hundredths(x - left), y: hundredths(y - top) }));
}

function settled(
  bodies: readonly Body[],
  wanted: readonly (readonly Offset[])[],
  widest: number,
  random: () => number,
): Point[] {
  const places = apart(bodies);
  const moves = bodies.length < 2 ? 0 : MOVES_PER_CLUSTER * bodies.length;
  let tooWide = excess(bodies, places, widest);
  for (let move = 0; move < moves; move += 1) {
    const cooled = move / moves;
    const at = Math.floor(random() * bodies.length);
    const reach = 0.25 + 2 * (1 - cooled);
    const from = places[at]!;
    const to = { x: from.x + (random() * 2 - 1) * reach, y: from.y + (random() * 2 - 1) * reach };
    const before = stress(wanted[at]!, places, at) + tooWide;
    places[at] = to;
    const wider = excess(bodies, places, widest);
    const change = stress(wanted[at]!, places, at) + wider - before;
    const better = change <= 0 || random() < Math.exp(-change / (HOT * (COLD / HOT) ** cooled));
    if (better && !bodies.some((other, index) => index !== at && overlap(bodies[at]!, to, other, places[index]!)))
      tooWide = wider;
    else places[at] = from;
  }
  return places;
}

/** Starts with the clusters so far apart that none touch. */
function apart(bodies: readonly Body[]): Point[] {
  for (let scale = 1.5; ; scale *= 1.3) {
    const places = bodies.map(({ home, centre }) => ({ x: home.x * scale - centre.x, y: home.y * scale - centre.y }));
    const clear = bodies.every((one, a) =>
      bodies.every((other, b) => a >= b || !overlap(one, places[a]!, other, places[b]!)),
    );
    if (clear) return places;
  }
}

/** How another cluster ought to lie towards one. */
interface Offset {
  readonly index: number;
  readonly own: Point;
  readonly other: Point;
  readonly x: number;
  readonly y: number;
  /** The square of the distance wanted, and one more: near ones count most. */
  readonly far: number;
}

function offsets(bodies: readonly Body[]): readonly (readonly Offset[])[] {
  return bodies.map((one) =>
    bodies.flatMap((other, index) => {
      if (other === one) return [];
      const [x, y] = [(other.home.x - one.home.x) * SPREAD.x, (other.home.y - one.home.y) * SPREAD.y];
      return { index, own: one.centre, other: other.centre, x, y, far: x * x + y * y + 1 };
    }),
  );
}

/** How wrongly one cluster lies towards the others. */
function stress(wanted: readonly Offset[], places: readonly Point[], at: number): number {
  const here = places[at]!;
  let sum = 0;
  for (const { index, own, other, x, y, far } of wanted) {
    const there = places[index]!;
    const wrongX = there.x + other.x - here.x - own.x - x;
    const wrongY = there.y + other.y - here.y - own.y - y;
    sum += (wrongX * wrongX + wrongY * wrongY) / far;
  }
  return sum;
}

function excess(bodies: readonly Body[], places: readonly Point[], widest: number): number {
  let [left, right] = [Infinity, -Infinity];
  for (let index = 0; index < bodies.length; index += 1) {
    left = Math.min(left, places[index]!.x + bodies[index]!.left);
    right = Math.max(right, places[index]!.x + bodies[index]!.right);
  }
  return TOO_WIDE * Math.max(0, right - left - widest) ** 2;
}
