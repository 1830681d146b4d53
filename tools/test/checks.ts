import { join } from 'node:path';
import { ROOT, type Command } from '../command.ts';

/** A check reads the sources without running the product; each counts as one test. */
export interface Check {
  readonly name: string;
  readonly command: Command;
}

const tool = (path: string) => join(ROOT, 'tools/test/node_modules', path);
/** Where the linter finds its companion that knows types. */
export const LINTER_ENV = { OXLINT_TSGOLINT_PATH: tool('.bin/tsgolint') };
export const OXLINT = tool('oxlint/bin/oxlint');
const tsc = tool('typescript/bin/tsc');
const check = (name: string, script: string, ...args: string[]): Check => ({
  name,
  command: { script, args, env: LINTER_ENV, output: 'keep' },
});

export const CHECKS: readonly Check[] = [
  check('types of the engine', tsc, '-p', 'engine'),
  check('types of the tools', tsc, '-p', 'tools'),
  check('types of the site', tool('svelte-check/bin/svelte-check'), '--workspace', 'web', '--fail-on-warnings'),
  check('lint and layers', OXLINT, '--deny-warnings'),
  check('format', tool('prettier/bin/prettier.cjs'), '--check', '--log-level', 'warn', '.'),
  check('nothing unused', tool('knip/bin/knip.js'), '--no-progress', '--no-config-hints'),
];
