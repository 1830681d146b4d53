/** A cell of a lattice of pointed-top hexes, in axial coordinates: `q` along a row, `r` down the rows. */
export interface Hex {
  readonly q: number;
  readonly r: number;
}

/** A point of the drawing; one unit is the distance between the centres of two hexes that touch, y downwards. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Distance between two rows of hexes. */
const ROW = Math.sqrt(3) / 2;
/** From a hex's centre to its corners. */
export const CORNER = 1 / Math.sqrt(3);

/** The six cells that touch a cell, as steps. */
export const STEPS: readonly Hex[] = [
  { q: 1, r: 0 },
  { q: -1, r: 0 },
  { q: 0, r: 1 },
  { q: 0, r: -1 },
  { q: 1, r: -1 },
  { q: -1, r: 1 },
];

/**
 * The centre of a hex.
 *
 * @example centreOf({ q: 1, r: 2 }).x // => 2
 */
export function centreOf({ q, r }: Hex): Point {
  return { x: q + r / 2, y: r * ROW };
}

/**
 * The hex a point lies in: the nearest in cube coordinates, the one rounded furthest being put right from the others.
 *
 * @example nearestHex({ x: 2.1, y: 1.7 }) // => { q: 1, r: 2 }
 */
export function nearestHex({ x, y }: Point): Hex {
  const r = y / ROW;
  const q = x - r / 2;
  const s = -q - r;
  const [rq, rr, rs] = [Math.round(q), Math.round(r), Math.round(s)];
  const [dq, dr, ds] = [Math.abs(rq - q), Math.abs(rr - r), Math.abs(rs - s)];
  if (dq > dr && dq > ds) return { q: -rr - rs, r: rr };
  return dr > ds ? { q: rq, r: -rq - rs } : { q: rq, r: rr };
}

/** True for two hexes that share a side. */
export function touch(a: Hex, b: Hex): boolean {
  const [q, r] = [a.q - b.q, a.r - b.r];
  return STEPS.some((step) => step.q === q && step.r === r);
}
