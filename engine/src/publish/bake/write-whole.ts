import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { threadId } from 'node:worker_threads';

/** Where files are written before they are moved to their name, so that no reader meets half of one. */
const UNFINISHED = '.unfinished';
/** Each thread has a folder there of its own: threads that make files in one folder wait for each other, several times as long as to write them. */
const OWN = `${process.pid}-${threadId}`;

const made = new Set<string>();
let count = 0;

/** Writes a file below a folder: it is there whole or as it was before. */
export function writeWhole(folder: string, file: string, contents: string | Uint8Array): void {
  const to = join(folder, file);
  const from = join(folder, UNFINISHED, OWN, String((count += 1)));
  makeFolder(dirname(to));
  makeFolder(dirname(from));
  writeFileSync(from, contents);
  renameSync(from, to);
}

/** Clears what a bake that was cut short has left. */
export function clearUnfinished(folder: string): void {
  made.delete(join(folder, UNFINISHED, OWN));
  rmSync(join(folder, UNFINISHED), { recursive: true, force: true });
}

function makeFolder(folder: string): void {
  if (made.has(folder)) return;
  mkdirSync(folder, { recursive: true });
  made.add(folder);
}
