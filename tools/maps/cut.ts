import type { Point } from '../../engine/src/publish/maps/lattice.ts';

/** The side of a line that is kept: the points where `nx·x + ny·y ≤ c`. */
export interface HalfPlane {
  readonly nx: number;
  readonly ny: number;
  readonly c: number;
}

interface Chain {
  readonly points: Point[];
}

/**
 * Cuts a simple ring along a line and gives the pieces on the kept side, each a ring of its own: a bay that the line crosses
 * leaves two headlands, not one with a bridge.
 */
export function cut(ring: readonly Point[], plane: HalfPlane): Point[][] {
  const depth = ring.map(({ x, y }) => plane.c - plane.nx * x - plane.ny * y);
  if (depth.every((each) => each >= 0)) return [[...ring]];
  if (depth.every((each) => each < 0)) return [];
  return joined(chainsInside(ring, depth), plane);
}

/** The runs of points on the kept side, each from where the ring enters to where it leaves. */
function chainsInside(ring: readonly Point[], depth: readonly number[]): Chain[] {
  const count = ring.length;
  const chains: Chain[] = [];
  const start = depth.findIndex((each, at) => each < 0 && depth[(at + 1) % count]! >= 0);
  for (let step = 0; step < count; step += 1) {
    const [a, b] = [(start + step) % count, (start + step + 1) % count];
    const [from, to] = [depth[a]! >= 0, depth[b]! >= 0];
    if (!from && to) chains.push({ points: [crossing(ring[a]!, ring[b]!, depth[a]!, depth[b]!)] });
    if (from && !to) chains.at(-1)!.points.push(crossing(ring[a]!, ring[b]!, depth[a]!, depth[b]!));
    if (to) chains.at(-1)!.points.push(ring[b]!);
  }
  return chains;
}

function crossing(a: Point, b: Point, depthA: number, depthB: number): Point {
  const share = depthA / (depthA - depthB);
  return { x: a.x + (b.x - a.x) * share, y: a.y + (b.y - a.y) * share };
}

/** Along the line the ends of the chains pair off, first with second, third with fourth: where one leaves, its partner enters. */
function joined(chains: readonly Chain[], { nx, ny }: HalfPlane): Point[][] {
  const along = ({ x, y }: Point) => nx * y - ny * x;
  const ends = chains
    .flatMap(({ points }, chain) => [
      { chain, enters: true, at: along(points[0]!) },
      { chain, enters: false, at: along(points.at(-1)!) },
    ])
    .toSorted((a, b) => a.at - b.at);
  const next = new Map<number, number>();
  for (let at = 0; at + 1 < ends.length; at += 2) {
    const [one, other] = [ends[at]!, ends[at + 1]!];
    next.set((one.enters ? other : one).chain, (one.enters ? one : other).chain);
  }
  const rings: Point[][] = [];
  const left = new Set(chains.keys());
  for (const first of left) {
    const ring: Point[] = [];
    for (let chain: number | undefined = first; chain !== undefined && left.delete(chain); chain = next.get(chain))
      ring.push(...chains[chain]!.points);
    rings.push(ring);
  }
  return rings;
}

/** The area of a ring, whichever way round it runs. */
export function areaOf(ring: readonly Point[]): number {
  let twice = 0;
  for (let at = 0; at < ring.length; at += 1) {
    const [a, b] = [ring[at]!, ring[(at + 1) % ring.length]!];
    twice += a.x * b.y - b.x * a.y;
  }
  return Math.abs(twice) / 2;
}

/** True for a point inside a ring. */
export function inside(ring: readonly Point[], { x, y }: Point): boolean {
  let odd = false;
  for (let at = 0, before = ring.length - 1; at < ring.length; before = at, at += 1) {
    const [a, b] = [ring[at]!, ring[before]!];
    if (a.y > y !== b.y > y && x < ((b.x - a.x) * (y - a.y)) / (b.y - a.y) + a.x) odd = !odd;
  }
  return odd;
}
