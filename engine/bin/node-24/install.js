import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { runChild } from './child.js';
import { Interrupted, LauncherError } from './messages.js';

/** @typedef {{ name: string, version: string, integrity: string }} NodePackage */

const INCOMING = 'incoming-';
const INSTALL_YOURSELF = 'install Node 24.15 or newer, put it first in PATH and run this again';

/**
 * Where a Node package keeps its binary.
 *
 * @param {string} folder
 */
export function binaryIn(folder) {
  return join(folder, 'bin', process.platform === 'win32' ? 'node.exe' : 'node');
}

/**
 * Installs into a temporary folder, proves that the binary runs, and renames: a launch sees all of it or nothing.
 *
 * @param {NodePackage} wanted
 * @param {string} toolchain the folder for everything brought
 * @param {string} folder the name it gets in the end
 */
export async function install(wanted, toolchain, folder) {
  await removeLeftovers(toolchain);
  const incoming = await mkdtemp(join(toolchain, INCOMING));
  try {
    await writeProject(wanted, incoming);
    await npmCi(incoming);
    const brought = join(incoming, 'node_modules', wanted.name);
    prove(wanted, binaryIn(brought));
    await rename(brought, folder).catch((error) => {
      // Somebody else may have been faster; theirs is as good.
      if (!existsSync(binaryIn(folder))) throw error;
    });
  } finally {
    await rm(incoming, { recursive: true, force: true });
  }
}

/**
 * What a launch that was killed half-way has left behind.
 *
 * @param {string} toolchain
 */
async function removeLeftovers(toolchain) {
  const leftovers = (await readdir(toolchain)).filter((name) => name.startsWith(INCOMING));
  await Promise.all(leftovers.map((name) => rm(join(toolchain, name), { recursive: true, force: true })));
}

/**
 * A lock file with the hash in it, so that npm refuses anything but the release that was tested.
 *
 * @param {NodePackage} wanted
 * @param {string} incoming
 */
async function writeProject({ name, version, integrity }, incoming) {
  const dependencies = { [name]: version };
  const lock = {
    name: 'toolchain',
    lockfileVersion: 3,
    packages: { '': { name: 'toolchain', dependencies }, [`node_modules/${name}`]: { version, integrity } },
  };
  await writeFile(join(incoming, 'package.json'), JSON.stringify({ name: 'toolchain', private: true, dependencies }));
  await writeFile(join(incoming, 'package-lock.json'), JSON.stringify(lock));
}

/** @param {string} incoming */
async function npmCi(incoming) {
  const args = ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--no-update-notifier', '--loglevel=error'];
  const npm = process.env.npm_execpath;
  const [command, allArgs] = npm ? [process.execPath, [npm, ...args]] : ['npm', args];
  const ending = await runChild(command, allArgs, {
    cwd: incoming,
    env: withoutCallersOptions(),
    stdio: ['ignore', 'ignore', 2],
    // Only a shell finds npm.cmd.
    shell: !npm && process.platform === 'win32',
  }).catch((error) => {
    throw new LauncherError(`npm could not be run to bring Node (${error.message}): ${INSTALL_YOURSELF}.`);
  });
  if (ending.signal) throw new Interrupted(ending);
  if (ending.code !== 0) {
    throw new LauncherError(
      `npm could not bring Node, for the reason it gives above: mend that, or ${INSTALL_YOURSELF}.`,
    );
  }
}

/** Options given to the npm command that started us (a workspace, what to omit) are not meant for this install. */
function withoutCallersOptions() {
  const callers = /^npm_config_(workspaces?|omit|include|only|production|global|location|dry_run|package_lock_only)$/i;
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => !callers.test(name)));
}

/**
 * @param {NodePackage} wanted
 * @param {string} binary
 */
function prove(wanted, binary) {
  const { stdout, stderr, error } = spawnSync(binary, ['--version'], { encoding: 'utf8' });
  if (stdout?.trim() === `v${wanted.version}`) return;
  const reason = (error?.message ?? stderr ?? '').trim().split('\n')[0];
  throw new LauncherError(
    `the Node ${wanted.version} of ${wanted.name} does not run on this machine (${reason}): ${INSTALL_YOURSELF}.`,
  );
}
