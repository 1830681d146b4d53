import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { openFace, type Face } from './face.ts';

const resolve = createRequire(import.meta.url).resolve;

/** The site's own type. A style's second file has the letters beyond Western Europe: Welsh ŵ and ŷ, Czech names. */
const FILES = {
  serif: ['newsreader/files/newsreader-latin-500-normal.woff', 'newsreader/files/newsreader-latin-ext-500-normal.woff'],
  sans: [
    'ibm-plex-sans/files/ibm-plex-sans-latin-400-normal.woff',
    'ibm-plex-sans/files/ibm-plex-sans-latin-ext-400-normal.woff',
  ],
  bold: [
    'ibm-plex-sans/files/ibm-plex-sans-latin-600-normal.woff',
    'ibm-plex-sans/files/ibm-plex-sans-latin-ext-600-normal.woff',
  ],
} as const;

export type Style = keyof typeof FILES;

const open = new Map<string, Face>();

/** The fonts of a style, the first of which has most letters; each is read when it is first needed. */
export function facesOf(style: Style): readonly (() => Face)[] {
  return FILES[style].map((file) => () => {
    let face = open.get(file);
    if (!face) open.set(file, (face = openFace(readFileSync(resolve(`@fontsource/${file}`)))));
    return face;
  });
}
