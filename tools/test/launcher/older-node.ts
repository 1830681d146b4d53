import { spawnSync } from 'node:child_process';
import { existsSync, realpathSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { isNewEnough } from '../../../engine/bin/node-24/go-on.js';

/** A Node in PATH that is too old for Countroom, to try the launcher on for real. */
export function findOlderNode(): string | undefined {
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  const binaries = folders.map((folder) => join(folder, 'node')).filter((path) => existsSync(path));
  return [...new Set(binaries.map((path) => realpathSync(path)))].find((path) => {
    const { stdout } = spawnSync(path, ['--version'], { encoding: 'utf8' });
    return /^v\d/.test(stdout ?? '') && !isNewEnough(stdout.trim().slice(1));
  });
}
