import { join } from 'node:path';
import { ROOT, run, say } from '../command.ts';
import { fingerprint, isStamped, writeStamp } from '../fingerprint.ts';

const FOLDER = 'tools/test';
const STAMP = `${FOLDER}/node_modules/.installed-from`;

/** Installs what only tests need, unless exactly that is installed already. */
export async function installTestTools(): Promise<void> {
  const print = fingerprint([`${FOLDER}/package.json`, `${FOLDER}/package-lock.json`]);
  if (isStamped(STAMP, print)) return;
  say(`installing what only tests need into ${FOLDER}/node_modules (once for each change of its lock file).`);
  const cwd = join(ROOT, FOLDER);
  const installed = await run({ script: 'npm', args: ['ci', '--loglevel=error'], cwd, output: 'keep' });
  if (!installed.ok) throw new Error(`npm ci in ${FOLDER} failed:\n${installed.output}`);
  writeStamp(STAMP, print);
}
