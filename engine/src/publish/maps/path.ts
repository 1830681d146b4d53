import type { Point } from './lattice.ts';

/** Kilometres to a step of the grid that shapes are drawn on: fine enough for a screen, and neighbours round alike. */
export const GRID_KM = 0.2;

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/**
 * Rings on the plane as the path of an SVG, in whole steps of the grid: points that fall on one another, or lie on the straight
 * line between the two around them, are left out, and so is a ring without room inside, unless there would be none.
 *
 * @example pathOf([[{ x: 0, y: 0 }, { x: 1, y: 0 }, { x: 2, y: 0 }, { x: 2, y: 2 }]]) // => 'M0 0l10 0 0 10z'
 */
export function pathOf(rings: readonly (readonly Point[])[]): string {
  const drawn = rings.map(onGrid).toSorted((a, b) => b.length - a.length);
  const whole = drawn.filter((ring) => ring.length > 2);
  return (whole.length > 0 ? whole : drawn.slice(0, 1)).map(ringPath).join('');
}

function onGrid(ring: readonly Point[]): Point[] {
  const points: Point[] = [];
  for (const { x, y } of ring) {
    const point = { x: Math.round(x / GRID_KM), y: Math.round(y / GRID_KM) };
    const last = points.at(-1);
    if (last && last.x === point.x && last.y === point.y) continue;
    if (points.length > 1 && straight(points.at(-2)!, last!, point)) points.pop();
    points.push(point);
  }
  const [first, last] = [points[0], points.at(-1)];
  if (points.length > 1 && first!.x === last!.x && first!.y === last!.y) points.pop();
  return points;
}

function straight(a: Point, b: Point, c: Point): boolean {
  return (b.x - a.x) * (c.y - b.y) === (b.y - a.y) * (c.x - b.x);
}

function ringPath([first, ...rest]: readonly Point[]): string {
  let at = first!;
  const steps = rest.map((point) => {
    const step = `${point.x - at.x} ${point.y - at.y}`;
    at = point;
    return step;
  });
  return `M${first!.x} ${first!.y}l${steps.join(' ').replaceAll(' -', '-')}z`;
}

/** The box around a path that `pathOf` wrote, in steps of the grid. */
export function boxOf(path: string): Box {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const ring of path.split('z').filter(Boolean)) {
    const numbers = ring.match(/-?\d+/g)!.map(Number);
    let [x, y] = [0, 0];
    for (let at = 0; at < numbers.length; at += 2) {
      x += numbers[at]!;
      y += numbers[at + 1]!;
      [left, right, top, bottom] = [Math.min(left, x), Math.max(right, x), Math.min(top, y), Math.max(bottom, y)];
    }
  }
  return { left, top, right, bottom };
}
