import { centreOf, CORNER, type Hex, type Point } from './lattice.ts';

/** The seats of one county as a piece of a map. */
export interface Cluster {
  readonly name: string;
  /** The cells, on a lattice of the county's own. */
  readonly cells: readonly Hex[];
  /** Where the county is in a layout without gaps: the middle of its seats there. */
  readonly home: Point;
}

/** A cluster as a solid thing: its cells and the name above them. */
export interface Body {
  readonly cells: readonly Point[];
  readonly home: Point;
  readonly centre: Point;
  /** The middle of the name, half its width, and its height. */
  readonly name: Point;
  readonly half: number;
  readonly tall: number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Room between cells of two counties, from centre to centre, and around a name. */
const GAP = 1.62;
const NAME_HEIGHT = 0.62;
const NAME_GAP = CORNER + 0.1;
/** The size of names on the map of the whole country, whose cells are too small for letters. */
export const COUNTRY_NAMES = 1.5;
/** Width of a letter of a name, on average, where a cell is 1 wide; a cell holds four letters of its own. */
const LETTER = 0.26;

/**
 * The solid form of a cluster.
 *
 * @param size - of the letters of names, where 1 is their size on the map of a region
 */
export function bodyOf({ name, cells, home }: Cluster, size: number): Body {
  const points = cells.map(centreOf);
  const top = Math.min(...points.map(({ y }) => y));
  const topRow = points.filter(({ y }) => y < top + 0.1).map(({ x }) => x);
  const half = (name.length * LETTER * size) / 2;
  const tall = NAME_HEIGHT * size;
  const middle = (Math.min(...topRow) + Math.max(...topRow)) / 2;
  return {
    cells: points,
    home,
    centre: { x: mean(points.map(({ x }) => x)), y: mean(points.map(({ y }) => y)) },
    name: { x: middle, y: top - CORNER - tall / 2 },
    half,
    tall,
    left: Math.min(middle - half, ...points.map(({ x }) => x - 0.5)),
    right: Math.max(middle + half, ...points.map(({ x }) => x + 0.5)),
    top: top - CORNER - tall,
    bottom: Math.max(...points.map(({ y }) => y)) + CORNER,
  };
}

/** True where two bodies at their places come too close: cells to cells, names to cells, names to names. */
export function overlap(one: Body, here: Point, other: Body, there: Point): boolean {
  const [x, y] = [there.x - here.x, there.y - here.y];
  const clear =
    x + other.left > one.right + 1 ||
    x + other.right < one.left - 1 ||
    y + other.top > one.bottom + 1 ||
    y + other.bottom < one.top - 1;
  if (clear) return false;
  for (const a of one.cells) {
    for (const b of other.cells) {
      if ((b.x + x - a.x) ** 2 + (b.y + y - a.y) ** 2 < GAP * GAP) return true;
    }
  }
  const named = Math.abs(x + other.name.x - one.name.x) < one.half + other.half + 0.3;
  if (named && Math.abs(y + other.name.y - one.name.y) < one.tall * 1.2) return true;
  return crosses(one, other.cells, x, y) || crosses(other, one.cells, -x, -y);
}

/** True where a name runs into the cells of another county. */
function crosses({ name, half, tall }: Body, cells: readonly Point[], x: number, y: number): boolean {
  return cells.some((cell) => {
    const across = Math.max(Math.abs(cell.x + x - name.x) - half, 0);
    const down = Math.max(Math.abs(cell.y + y - name.y) - tall / 2, 0);
    return across * across + down * down < NAME_GAP * NAME_GAP;
  });
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
