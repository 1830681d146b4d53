import { readdirSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { SheetFile } from '../../psephology/index.ts';
import { readTextFile } from './read-text-file.ts';

const ENDINGS = ['constituencies', 'wards', 'contests', 'candidates'];

/**
 * The files that say more about the contests of a stage file: in its folder, with a name that begins as the stage file's does and ends
 * `_wards.csv`, `_constituencies.csv`, `_contests.csv` or `_candidates.csv`, as `ni_assembly_candidates.csv` beside `ni_assembly_counts.csv`, or `contests.csv` beside
 * `stages.csv`.
 */
export function filesBeside(paths: readonly string[]): SheetFile[] {
  const given = new Set(paths.map((path) => basename(path)));
  return paths.flatMap((path) => {
    const folder = dirname(path);
    const wanted = new Set(begins(basename(path)).flatMap((begin) => ENDINGS.map((end) => `${begin}${end}.csv`)));
    return readdirSync(folder)
      .filter((name) => wanted.has(name) && !given.has(name))
      .map((name) => ({ name, text: readTextFile(join(folder, name)) }));
  });
}

/** `a_b_c.csv` may be beside files that begin `a_b_` or `a_`; `stages.csv` beside those named by the ending alone. */
function begins(name: string): string[] {
  const words = name
    .replace(/\.csv$/i, '')
    .split('_')
    .slice(0, -1);
  return words.length === 0 ? [''] : words.map((_, at) => `${words.slice(0, at + 1).join('_')}_`);
}
