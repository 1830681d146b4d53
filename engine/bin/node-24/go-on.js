import { fileURLToPath } from 'node:url';

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
  if (isNewEnough(process.versions.node)) {
    endWithLauncher();
    return true;
  }
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

/** The launcher keeps a channel open to the process it started: when the channel breaks, the launcher has been killed. */
function endWithLauncher() {
  if (!process.channel) return;
  process.once('disconnect', () => {
    process.kill(process.pid, 'SIGTERM');
    // An orderly stop that never comes must not keep a port.
    setTimeout(() => process.exit(143), 10_000).unref();
  });
  process.channel.unref();
}
