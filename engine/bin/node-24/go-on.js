import { fileURLToPath } from 'node:url';
import { endWithParent } from './end-with-parent.js';

/**
 * Makes sure that a script runs on a Node that is new enough. True: this process is on one and goes on. Otherwise the same
 * script has been run to its end on a Node brought for it, and this process ends as that one ended.
 *
 * Only what an old Node needs is imported late, so that a new one loses no time here.
 *
 * @param {string} script the file URL of the script that was started
 * @returns {Promise<boolean>}
 */
export async function goOnWithNode24(script) {
  endWithParent();
  if (isNewEnough(process.versions.node)) return true;
  const { runOnBroughtNode } = await import('./relaunch.js');
  await runOnBroughtNode([fileURLToPath(script), ...process.argv.slice(2)]);
  return false;
}

/**
 * @param {string} version as `process.versions.node` writes it
 * @example isNewEnough('24.14.9') // => false
 * @example isNewEnough('24.15.0') // => true
 * @example isNewEnough('26.1.0') // => true
 */
export function isNewEnough(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  return major > 24 || (major === 24 && minor >= 15);
}
