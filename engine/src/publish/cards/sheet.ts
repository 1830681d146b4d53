import { plainText } from '../plain-text.ts';
import type { Style } from './type/faces.ts';
import { fitted, setLine, widthOf } from './type/set-line.ts';

/** Where and how a line of text stands: `y` is its baseline; from `x` rightwards, or leftwards where `ends` says so. */
export interface Placing {
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly style?: Style;
  readonly fill: string;
  readonly ends?: boolean;
  /** Pixels at most: what is longer is cut with an ellipsis. */
  readonly most?: number;
  /** Pixels between letters. */
  readonly apart?: number;
}

/** A drawing under way, as SVG in which every letter is an outline. */
export interface Sheet {
  /** Writes a line and gives its width. */
  line(text: string, placing: Placing): number;
  box(x: number, y: number, width: number, height: number, fill: string, edge?: string): void;
  /** Every line written so far, for the tests. */
  readonly lines: readonly { readonly text: string; readonly size: number }[];
  svg(): string;
}

export function newSheet(width: number, height: number, ground: string): Sheet {
  const drawn: string[] = [`<rect width="${width}" height="${height}" fill="${ground}"/>`];
  const lines: { text: string; size: number }[] = [];
  return {
    lines,
    line(said, { x, y, size, style = 'sans', fill, ends = false, most, apart = 0 }) {
      const whole = plainText(said);
      const text = most === undefined ? whole : fitted(whole, style, (most / size) * 1000);
      lines.push({ text, size });
      const scale = size / 1000;
      if (apart > 0) return spaced(drawn, [...text], { x, y, size, style, fill, apart });
      const { path, width: long } = setLine(text, style);
      const left = ends ? x - long * scale : x;
      drawn.push(
        `<path transform="translate(${left.toFixed(2)} ${y.toFixed(2)}) scale(${scale} -${scale})" fill="${fill}" d="${path}"/>`,
      );
      return long * scale;
    },
    box(x, y, across, down, fill, edge) {
      // The edge lies inside, so that a box is as wide as its figure says.
      const inner = edge ? [x + 0.5, y + 0.5, Math.max(0.5, across - 1), down - 1] : [x, y, across, down];
      const [left, top, right, bottom] = inner.map((each) => each.toFixed(2));
      const stroke = edge ? ` stroke="${edge}"` : '';
      drawn.push(`<rect x="${left}" y="${top}" width="${right}" height="${bottom}" fill="${fill}"${stroke}/>`);
    },
    svg: () => `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">${drawn.join('')}</svg>`,
  };
}

/** Letters with a space between each two, as a stamp has them. */
function spaced(
  drawn: string[],
  letters: readonly string[],
  { x, y, size, style, fill, apart }: Required<Pick<Placing, 'x' | 'y' | 'size' | 'style' | 'fill' | 'apart'>>,
): number {
  const scale = size / 1000;
  let left = x;
  for (const letter of letters) {
    const { path, width } = setLine(letter, style);
    drawn.push(
      `<path transform="translate(${left.toFixed(2)} ${y}) scale(${scale} -${scale})" fill="${fill}" d="${path}"/>`,
    );
    left += width * scale + apart;
  }
  return left - x - apart;
}

/** The width in pixels of a line. */
export function widthInPixels(text: string, size: number, style: Style = 'sans', apart = 0): number {
  const said = plainText(text);
  return (widthOf(said, style) * size) / 1000 + apart * Math.max(0, [...said].length - 1);
}
