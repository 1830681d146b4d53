import type { Contour, Point } from './outlines.ts';

/**
 * Closed outlines as SVG path data from wherever the pen is, so that a letter is written once and set down anywhere; whole numbers, so
 * that it stays short. Afterwards the pen is somewhere in the letter.
 */
export function pathData(contours: readonly Contour[]): string {
  let pen: Point = { x: 0, y: 0, off: false };
  return contours
    .filter((contour) => contour.length > 1)
    .map((contour) => {
      const { start, data } = contourData(contour);
      const move = `m${step(pen, start)}`;
      pen = start;
      return move + data;
    })
    .join('');
}

/** One outline from its first point, to which closing it brings the pen back. */
function contourData(contour: Contour): { readonly start: Point; readonly data: string } {
  const first = contour.findIndex((point) => !point.off);
  const start = first === -1 ? between(contour.at(-1)!, contour[0]!) : contour[first]!;
  const points = first === -1 ? contour : [...contour.slice(first + 1), ...contour.slice(0, first)];
  let data = '';
  let pen = start;
  points.forEach((point, index) => {
    if (!point.off) {
      // The end of a curve has been written with the point that bends it.
      if (index > 0 && points[index - 1]!.off) return;
      data += `l${step(pen, point)}`;
      pen = point;
      return;
    }
    const next = points[index + 1] ?? start;
    const end = next.off ? between(point, next) : next;
    data += `q${step(pen, point)} ${step(pen, end)}`;
    pen = end;
  });
  return { start, data: `${data}z` };
}

/** From a point to another, each rounded first: steps do not drift, and an outline ends where it began. */
function step(from: Point, to: Point): string {
  return `${Math.round(to.x) - Math.round(from.x)} ${Math.round(to.y) - Math.round(from.y)}`;
}

/** Two bends in a row meet on the line halfway between them. */
function between(a: Point, b: Point): Point {
  return { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2, off: false };
}
