import { closeSync, fsyncSync, openSync, writeFileSync } from 'node:fs';

/** Writes a new file that only its owner reads, and is back when it is on disk. */
export function writeDown(path: string, contents: string | Uint8Array): void {
  const file = openSync(path, 'wx', 0o600);
  try {
    writeFileSync(file, contents);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}
