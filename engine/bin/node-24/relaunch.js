import { dirname, delimiter } from 'node:path';
import { bringNode } from './bring.js';
import { endLike, runChild } from './child.js';
import { binaryIn } from './install.js';
import { Interrupted, LauncherError, say } from './messages.js';

/**
 * Runs a script on a Node brought for it, and ends this process as that one ends.
 *
 * @param {string[]} command the script and its arguments
 */
export async function runOnBroughtNode(command) {
  try {
    const folder = await bringNode();
    // The fourth stream is the channel by which the script notices that this process is gone.
    const stdio = /** @type {const} */ (['inherit', 'inherit', 'inherit', 'ipc']);
    endLike(await runChild(binaryIn(folder), command, { env: environmentWith(folder), stdio: [...stdio] }));
  } catch (error) {
    if (error instanceof Interrupted) endLike(error.ending);
    if (!(error instanceof LauncherError)) throw error;
    say(error.message);
    process.exit(1);
  }
}

/**
 * The environment in which children, npm included, find the Node that was brought.
 *
 * @param {string} folder
 * @returns {NodeJS.ProcessEnv}
 */
function environmentWith(folder) {
  const pathName = Object.keys(process.env).find((name) => name.toLowerCase() === 'path') ?? 'PATH';
  return {
    ...process.env,
    [pathName]: [dirname(binaryIn(folder)), process.env[pathName]].filter(Boolean).join(delimiter),
    // A native addon must be built against this Node's headers, whatever the machine's npm configuration pins.
    npm_config_nodedir: folder,
    // npm warns of every setting that it does not know, the one above included.
    npm_config_loglevel: process.env.npm_config_loglevel ?? 'error',
  };
}
