import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

/** A clock that a test sets, for a server that is started with it. */
export interface Clock {
  /** What the server is started with. */
  readonly env: Readonly<Record<string, string>>;
  set(now: string): void;
}

/** A clock kept in a folder; it stands still at the moment it was last set to. */
export function clockIn(folder: string, now: string): Clock {
  const file = join(folder, 'clock.txt');
  const set = (moment: string) => writeFileSync(file, moment);
  set(now);
  const preload = pathToFileURL(fileURLToPath(new URL('preload-clock.ts', import.meta.url))).href;
  return { env: { COUNTROOM_TEST_CLOCK: file, NODE_OPTIONS: `--import=${preload}` }, set };
}
