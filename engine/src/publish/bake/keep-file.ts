import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { writeWhole } from './write-whole.ts';

/** Below this a file travels in one packet anyway. */
const LEAST = 1400;
const TEXTUAL = /^(text\/|application\/(json|javascript|xml|[a-z.-]+\+(json|xml))|image\/svg\+xml)/;

/** Writes a file and, where it pays, its compressed forms beside it; gives whether they are there. */
export function keepFile(folder: string, file: string, contents: Uint8Array, type: string): boolean {
  const packed = contents.length >= LEAST && TEXTUAL.test(type);
  if (packed) {
    writeWhole(folder, `${file}.br`, brotliCompressSync(contents, { params: brotli(contents.length, type) }));
    writeWhole(folder, `${file}.gz`, gzipSync(contents, { level: 3 }));
  }
  writeWhole(folder, file, contents);
  return packed;
}

/** Removes a file and its compressed forms. */
export function dropFile(folder: string, file: string): void {
  for (const end of ['', '.br', '.gz']) rmSync(join(folder, file + end), { force: true });
}

/**
 * These qualities pack nearly as well as the next and take two thirds of the time: a bake is a fifth compression. Files of data are
 * read far less than pages, and are the greater part of a bake.
 */
function brotli(size: number, type: string): Record<number, number> {
  return {
    [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
    [constants.BROTLI_PARAM_QUALITY]: type.startsWith('text/html') ? 4 : 3,
    [constants.BROTLI_PARAM_SIZE_HINT]: size,
  };
}
