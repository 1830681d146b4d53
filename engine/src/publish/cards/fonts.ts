import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Font } from 'satori';

const resolve = createRequire(import.meta.url).resolve;

/** The site's own type. A family's second file has the letters beyond Western Europe: Welsh ŵ and ŷ, Czech names. */
const FILES = [
  ['Newsreader', 500, '@fontsource/newsreader/files/newsreader-latin-500-normal.woff'],
  ['Newsreader Ext', 500, '@fontsource/newsreader/files/newsreader-latin-ext-500-normal.woff'],
  ['Plex', 400, '@fontsource/ibm-plex-sans/files/ibm-plex-sans-latin-400-normal.woff'],
  ['Plex', 600, '@fontsource/ibm-plex-sans/files/ibm-plex-sans-latin-600-normal.woff'],
  ['Plex Ext', 400, '@fontsource/ibm-plex-sans/files/ibm-plex-sans-latin-ext-400-normal.woff'],
  ['Plex Ext', 600, '@fontsource/ibm-plex-sans/files/ibm-plex-sans-latin-ext-600-normal.woff'],
] as const;

export const SERIF = 'Newsreader, Newsreader Ext, Plex';
export const SANS = 'Plex, Plex Ext';

let read: Font[] | undefined;

/** The fonts of a card, read from the packages they come in when the first card is drawn. */
export function cardFonts(): Font[] {
  return (read ??= FILES.map(([name, weight, file]) => ({
    name,
    weight,
    style: 'normal',
    data: readFileSync(resolve(file)),
  })));
}
