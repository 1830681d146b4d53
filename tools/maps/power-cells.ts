import type { Point } from '../../engine/src/publish/maps/lattice.ts';
import { areaOf, cut, type HalfPlane } from './cut.ts';

/** A point that a piece of land is to be given to, and how much of it: square kilometres. */
export interface Site {
  readonly at: Point;
  readonly areaKm2: number;
}

const ROUNDS = 40;
const RATE = 0.25;
const EDGE = 2000;
/** Of the squared distance between two sites, how much their weights may differ by; at 1 the smaller one's edge reaches its centre. */
const HOME = 0.5;
/** While the weights are sought, so many points of the coast will do. */
const COARSE = 500;

/**
 * Shares a land mass out among sites: each gets the ground that is nearest to it after a weight is taken off the squared distance
 * (Aurenhammer, Power diagrams, SIAM Journal on Computing 16, 1987), and the weights are moved until each has about the area asked
 * for. All edges between two sites are straight.
 *
 * @returns for each site the rings that it has of the land
 */
export function powerCells(land: readonly Point[], sites: readonly Site[]): Point[][][] {
  const weights = sites.map(() => 0);
  const every = Math.ceil(land.length / COARSE);
  const outline = land.filter((_, at) => at % every === 0);
  for (let round = 0; round < ROUNDS; round += 1) {
    sites.forEach((site, at) => {
      const area = clipped(outline, edgesOf(sites, weights, at)).reduce((sum, ring) => sum + areaOf(ring), 0);
      weights[at]! += (RATE * (site.areaKm2 - area)) / Math.PI;
    });
    keepHome(sites, weights);
  }
  return sites.map((_, at) => clipped(land, edgesOf(sites, weights, at)));
}

/** Holds a large site back where it would take the ground under a small one: each centroid stays in its own cell. */
function keepHome(sites: readonly Site[], weights: number[]): void {
  sites.forEach(({ at: { x, y } }, at) => {
    sites.forEach((other, index) => {
      const most = weights[index]! + HOME * ((other.at.x - x) ** 2 + (other.at.y - y) ** 2);
      if (index !== at && weights[at]! > most) weights[at] = most;
    });
  });
}

/** The lines that bound a site's cell, those that touch it only. */
function edgesOf(sites: readonly Site[], weights: readonly number[], at: number): HalfPlane[] {
  const { x, y } = sites[at]!.at;
  const planes = sites
    .map((other, index) => {
      const [nx, ny] = [other.at.x - x, other.at.y - y];
      const c = (other.at.x ** 2 + other.at.y ** 2 - weights[index]! - x * x - y * y + weights[at]!) / 2;
      const length = Math.hypot(nx, ny) || 1;
      return { index, plane: { nx, ny, c }, reach: (c - nx * x - ny * y) / length };
    })
    .filter(({ index }) => index !== at)
    .toSorted((a, b) => a.reach - b.reach);
  let cell: Point[] = [
    { x: x - EDGE, y: y - EDGE },
    { x: x + EDGE, y: y - EDGE },
    { x: x + EDGE, y: y + EDGE },
    { x: x - EDGE, y: y + EDGE },
  ];
  const edges: HalfPlane[] = [];
  for (const { plane, reach } of planes) {
    if (reach > Math.max(...cell.map((point) => Math.hypot(point.x - x, point.y - y)))) break;
    const rest = cut(cell, plane)[0];
    if (!rest) return [...edges, plane];
    if (rest.length !== cell.length || rest.some((point, index) => point !== cell[index])) edges.push(plane);
    cell = rest;
  }
  return edges;
}

function clipped(land: readonly Point[], edges: readonly HalfPlane[]): Point[][] {
  return edges.reduce<Point[][]>((rings, edge) => rings.flatMap((ring) => cut(ring, edge)), [[...land]]);
}
