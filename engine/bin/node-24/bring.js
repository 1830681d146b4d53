import { existsSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { binaryIn, install } from './install.js';
import { withLock } from './lock.js';
import { say } from './messages.js';
import { packageFor } from './packages.js';

const ENGINE = fileURLToPath(new URL('../..', import.meta.url));

/**
 * The folder of a Node that is new enough, brought from the npm registry if it is not there yet.
 *
 * @returns {Promise<string>}
 */
export async function bringNode() {
  const wanted = packageFor(process.platform, process.arch);
  const toolchain = toolchainFolder();
  const folder = join(toolchain, `${wanted.name}-${wanted.version}`);
  if (existsSync(binaryIn(folder))) return folder;
  await mkdir(toolchain, { recursive: true });
  const waiting = () => say('another launch is bringing Node; waiting for it.');
  await withLock(`${folder}.lock`, waiting, async () => {
    if (existsSync(binaryIn(folder))) return;
    say(
      `this machine has Node ${process.versions.node} and Countroom needs 24.15 or newer: bringing Node ${wanted.version} from the npm registry into ${toolchain} (once, about 190 MB).`,
    );
    await install(wanted, toolchain, folder);
  });
  return folder;
}

/** In a clone an ignored folder beside the sources; as an installed package the user's cache, which outlives upgrades. */
function toolchainFolder() {
  if (process.env.COUNTROOM_TOOLCHAIN) return process.env.COUNTROOM_TOOLCHAIN;
  if (existsSync(join(ENGINE, 'src'))) return join(ENGINE, '..', '.toolchain');
  if (process.platform === 'darwin') return join(homedir(), 'Library', 'Caches', 'countroom');
  if (process.platform === 'win32') return join(process.env.LOCALAPPDATA ?? homedir(), 'countroom', 'cache');
  return join(process.env.XDG_CACHE_HOME ?? join(homedir(), '.cache'), 'countroom');
}
