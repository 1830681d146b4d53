import { createHash } from 'node:crypto';
import { existsSync, globSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './command.ts';

/**
 * A hash of the names and contents of files and folders, given relative to the root: it changes when any of them does.
 * Tests are left out, because nothing is made from them.
 */
export function fingerprint(paths: readonly string[]): string {
  const hash = createHash('sha256');
  for (const file of paths.flatMap(filesUnder).toSorted()) {
    hash
      .update(`${file}\0`)
      .update(readFileSync(join(ROOT, file)))
      .update('\0');
  }
  return hash.digest('hex');
}

function filesUnder(path: string): string[] {
  if (!existsSync(join(ROOT, path))) return [];
  if (statSync(join(ROOT, path)).isFile()) return [path];
  return globSync(`${path}/**/*`, { cwd: ROOT, exclude: ['**/*.test.ts'] }).filter((file) =>
    statSync(join(ROOT, file)).isFile(),
  );
}

/** A stamp is a file beside what was made, holding the fingerprint of what it was made from. */
export function isStamped(stamp: string, print: string): boolean {
  return existsSync(join(ROOT, stamp)) && readFileSync(join(ROOT, stamp), 'utf8') === print;
}

export function writeStamp(stamp: string, print: string): void {
  writeFileSync(join(ROOT, stamp), print);
}
