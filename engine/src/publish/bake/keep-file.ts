import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import type { Packed } from './manifest.ts';
import { writeWhole } from './write-whole.ts';

/** Below this a file travels in one packet anyway. */
const ONE_PACKET = 1400;
/**
 * Below this a file is there with the first packets that a connection sends at once (ten, RFC 6928), packed or not. Most files of data
 * are that short, and a file more for each is a third of what a bake leaves on the disk.
 */
const FIRST_FLIGHT = 14_000;
const TEXTUAL = /^(text\/|application\/(json|javascript|xml|[a-z.-]+\+(json|xml))|image\/svg\+xml)/;

const PACK: Readonly<Record<Packed, (contents: Uint8Array, type: string) => Buffer>> = {
  br: (contents, type) => brotliCompressSync(contents, { params: brotli(contents.length, type) }),
  gz: (contents) => gzipSync(contents, { level: 3 }),
};

/** Writes a file and, where they pay, its compressed forms beside it; gives which. */
export function keepFile(folder: string, file: string, contents: Uint8Array, type: string): readonly Packed[] {
  const packed = contents.length >= (isRead(type) ? ONE_PACKET : FIRST_FLIGHT) ? formsOf(type) : [];
  for (const form of packed) writeWhole(folder, `${file}.${form}`, PACK[form](contents, type));
  writeWhole(folder, file, contents);
  return packed;
}

/** Every reader's program of today takes brotli. Pages stand as gzip too, for old ones; files of data do not, which are most of a bake. */
function formsOf(type: string): readonly Packed[] {
  if (!TEXTUAL.test(type)) return [];
  return isRead(type) ? ['br', 'gz'] : ['br'];
}

/** A page and what it is shown with; all else is data. */
function isRead(type: string): boolean {
  return /^(text\/(html|css|javascript)|image)/.test(type);
}

/** Removes a file and its compressed forms. */
export function dropFile(folder: string, file: string): void {
  for (const end of ['', '.br', '.gz']) rmSync(join(folder, file + end), { force: true });
}

/** Few files are longer than this window of 256 KB, and laying out a larger one takes longer than filling it. */
const WINDOW = 18;

/**
 * These qualities pack nearly as well as the next and take two thirds of the time, for a bake is a fifth compression: a page is a
 * twentieth longer than with 4. Files of data are read far less than pages, and are the greater part of a bake.
 */
function brotli(size: number, type: string): Record<number, number> {
  return {
    [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
    [constants.BROTLI_PARAM_QUALITY]: type.startsWith('text/html') ? 3 : 2,
    [constants.BROTLI_PARAM_LGWIN]: WINDOW,
    [constants.BROTLI_PARAM_SIZE_HINT]: size,
  };
}
