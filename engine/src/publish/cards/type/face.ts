import { characterMap } from './characters.ts';
import { kerningIn } from './kerning.ts';
import { outlinesIn, type Contour } from './outlines.ts';
import { unpackWoff } from './woff.ts';

/** A font as it is drawn from: letters to glyphs, glyphs to widths and outlines, in `unitsPerEm` to the height of the type. */
export interface Face {
  readonly unitsPerEm: number;
  /** The glyph of a character; 0 where the font has none. */
  glyph(character: number): number;
  advance(glyph: number): number;
  kerning(left: number, right: number): number;
  outline(glyph: number): readonly Contour[];
}

/** Opens a WOFF file with quadratic outlines, as the type packages ship them. */
export function openFace(file: Buffer): Face {
  const tables = unpackWoff(file);
  const table = (tag: string) => {
    const found = tables.get(tag);
    if (!found) throw new Error(`A font of the cards has no table '${tag}'; bring its package anew.`);
    return found;
  };
  const [head, hmtx] = [table('head'), table('hmtx')];
  const widths = table('hhea').readUInt16BE(34);
  return {
    unitsPerEm: head.readUInt16BE(18),
    glyph: characterMap(table('cmap')),
    advance: (glyph) => hmtx.readUInt16BE(Math.min(glyph, widths - 1) * 4),
    kerning: kerningIn(tables.get('GPOS')),
    outline: outlinesIn(table('glyf'), table('loca'), head.readInt16BE(50) === 1),
  };
}
