import { facesOf, type Style } from './faces.ts';
import type { Face } from './face.ts';
import { pathData } from './path.ts';

/** Sizes of type are told in units of a thousand to the height, whatever font a letter comes from. */
const EM = 1000;

/** A line of text as one outline: path data with y upwards from its baseline, and its width, in thousandths of the size. */
export interface SetLine {
  readonly path: string;
  readonly width: number;
}

/** The width of a text, in thousandths of the size it is set in. */
export function widthOf(text: string, style: Style): number {
  return walk(text, style, () => {});
}

/** Sets a text on a line: widths and kerning of its font, letters it lacks from the style's second one. */
export function setLine(text: string, style: Style): SetLine {
  let path = '';
  const width = walk(text, style, (face, glyph, right) => {
    path += `M${Math.round(right)} 0${letterOf(face, glyph)}`;
  });
  return { path, width };
}

const known = new WeakMap<Face, Map<number, string>>();

/** A letter's outline, written once for its font. */
function letterOf(face: Face, glyph: number): string {
  const written = known.get(face) ?? new Map<number, string>();
  known.set(face, written);
  let letter = written.get(glyph);
  if (letter === undefined) {
    const scale = EM / face.unitsPerEm;
    const scaled = face
      .outline(glyph)
      .map((contour) => contour.map(({ x, y, off }) => ({ x: x * scale, y: y * scale, off })));
    written.set(glyph, (letter = pathData(scaled)));
  }
  return letter;
}

/** As much of a text as fits a width, with an ellipsis where it is cut. */
export function fitted(text: string, style: Style, most: number): string {
  if (widthOf(text, style) <= most) return text;
  const letters = [...text];
  while (letters.length > 1 && widthOf(`${letters.join('').trimEnd()}…`, style) > most) letters.pop();
  return `${letters.join('').trimEnd()}…`;
}

/** A text in lines of at most a width, broken between words. */
export function inLines(text: string, style: Style, most: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const longer = lines.length > 0 ? `${lines.at(-1)} ${word}` : word;
    if (lines.length > 0 && widthOf(longer, style) <= most) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

function walk(text: string, style: Style, each: (face: Face, glyph: number, right: number) => void): number {
  let right = 0;
  let before: { face: Face; glyph: number } | undefined;
  for (const character of text) {
    const here = find(character.codePointAt(0)!, style);
    const scale = EM / here.face.unitsPerEm;
    if (before?.face === here.face) right += here.face.kerning(before.glyph, here.glyph) * scale;
    each(here.face, here.glyph, right);
    right += here.face.advance(here.glyph) * scale;
    before = here;
  }
  return right;
}

/** The glyph of a character in the first font of the style that has it; else the box that stands for what is missing. */
function find(character: number, style: Style): { face: Face; glyph: number } {
  const faces = facesOf(style);
  for (const open of faces) {
    const face = open();
    const glyph = face.glyph(character);
    if (glyph !== 0) return { face, glyph };
  }
  return { face: faces[0]!(), glyph: 0 };
}
