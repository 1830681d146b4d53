import { randomUUID } from 'node:crypto';
import { closeSync, fsyncSync, linkSync, openSync, rmSync, writeFileSync } from 'node:fs';

/**
 * Writes a new file that only its owner reads: whole under its name and on disk when it returns. A file that is there is left as it is.
 *
 * @returns whether it was written; false where there was one
 */
export function writeDown(path: string, contents: string | Uint8Array): boolean {
  const part = `${path}.${randomUUID()}.part`;
  const file = openSync(part, 'wx', 0o600);
  try {
    writeFileSync(file, contents);
    fsyncSync(file);
    linkSync(part, path);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  } finally {
    closeSync(file);
    rmSync(part);
  }
}
