import { open, rm, stat, utimes } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';

const HEARTBEAT_MS = 1000;
const DEAD_AFTER_MS = 4000;
const POLL_MS = 200;

/**
 * Does some work while holding a lock file. The holder touches the file every second; a waiter that sees no touch for four
 * seconds, by its own clock, takes the holder for dead and goes on. Two holders at once are therefore possible after a long
 * pause, so the work itself must end in one atomic rename.
 *
 * @template T
 * @param {string} file the lock file, in a folder that exists
 * @param {() => void} whenWaiting called once if somebody else holds it
 * @param {() => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function withLock(file, whenWaiting, work) {
  await take(file, whenWaiting);
  const heartbeat = setInterval(() => {
    const now = new Date();
    utimes(file, now, now).catch(() => undefined);
  }, HEARTBEAT_MS);
  try {
    return await work();
  } finally {
    clearInterval(heartbeat);
    await rm(file, { force: true });
  }
}

/**
 * @param {string} file
 * @param {() => void} whenWaiting
 */
async function take(file, whenWaiting) {
  let lastTouch;
  let unchangedSince = performance.now();
  for (let tries = 0; !(await create(file)); tries += 1) {
    if (tries === 0) whenWaiting();
    const touch = await touchedAt(file);
    if (touch !== lastTouch) {
      lastTouch = touch;
      unchangedSince = performance.now();
    } else if (performance.now() - unchangedSince > DEAD_AFTER_MS) {
      await rm(file, { force: true });
    }
    await sleep(POLL_MS);
  }
}

/** @param {string} file */
async function create(file) {
  try {
    const handle = await open(file, 'wx');
    await handle.close();
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false;
    throw error;
  }
}

/** @param {string} file */
async function touchedAt(file) {
  const found = await stat(file).catch(() => undefined);
  return found?.mtimeMs;
}
