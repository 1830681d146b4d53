import type { Contour, Point } from './outlines.ts';

/** Closed outlines as SVG path data, moved right by some units; whole numbers, so that it stays short. */
export function pathData(contours: readonly Contour[], right: number): string {
  return contours.map((contour) => contourData(contour, right)).join('');
}

function contourData(contour: Contour, right: number): string {
  if (contour.length < 2) return '';
  const first = contour.findIndex((point) => !point.off);
  const start = first === -1 ? between(contour.at(-1)!, contour[0]!) : contour[first]!;
  const points = first === -1 ? contour : [...contour.slice(first + 1), ...contour.slice(0, first)];
  const at = ({ x, y }: Point) => `${Math.round(x + right)} ${Math.round(y)}`;
  let data = `M${at(start)}`;
  points.forEach((point, index) => {
    if (!point.off) {
      // The end of a curve has been written with the point that bends it.
      if (index === 0 || !points[index - 1]!.off) data += `L${at(point)}`;
      return;
    }
    const next = points[index + 1] ?? start;
    data += `Q${at(point)} ${at(next.off ? between(point, next) : next)}`;
  });
  return `${data}Z`;
}

/** Two bends in a row meet on the line halfway between them. */
function between(a: Point, b: Point): Point {
  return { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2, off: false };
}
