import { join } from 'node:path';
import { ROOT, run, say } from './command.ts';
import { fingerprint, isStamped, writeStamp } from './fingerprint.ts';

const SOURCES = [
  'web/src',
  'web/static',
  'web/package.json',
  'web/lighter-pages.ts',
  'web/vite.config.ts',
  'docs/pack.md',
  'engine/src',
  'package-lock.json',
];
const STAMP = 'web/build/.built-from';

/** Builds the site, unless it stands and nothing that it is built from has changed. */
export async function buildSiteIfChanged(): Promise<void> {
  const print = fingerprint(SOURCES);
  if (isStamped(STAMP, print)) return;
  say('building the site, because its sources have changed (a few seconds).');
  const args = ['run', 'build', '--silent', '-w', 'web'];
  // The build also loads the site to look at its routes: in a clone the engine's doors must lead to the sources.
  // Under a test runner NODE_ENV says 'test', and the pages would then be compiled with the framework's own checks in them.
  const env = { NODE_OPTIONS: '--conditions=development', NODE_ENV: 'production' };
  const built = await run({ script: 'npm', args, env, output: 'keep' });
  if (!built.ok) throw new Error(`the site could not be built:\n${built.output}`);
  writeStamp(STAMP, print);
}

/** Writes the types that SvelteKit derives from the routes: a build leaves them, but a fresh install removes them. */
export async function writeSiteTypes(): Promise<void> {
  const script = join(ROOT, 'node_modules/@sveltejs/kit/svelte-kit.js');
  const { ok, output } = await run({ script, args: ['sync'], cwd: join(ROOT, 'web'), output: 'keep' });
  if (!ok) throw new Error(`svelte-kit sync failed:\n${output}`);
}
