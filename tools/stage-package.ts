import { cpSync, existsSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT, run } from './command.ts';
import { buildSiteIfChanged } from './site.ts';

const ENGINE = join(ROOT, 'engine');

/** What is brought into the package besides what `engine/` has, and taken out again when it is packed. */
const BROUGHT = ['dist', 'site', 'data', 'LICENSE', 'README.md'];

/**
 * Brings into a folder what an installed package needs beside `bin/`: the engine as JavaScript, the built site, the facts.
 *
 * @throws Error with the compiler's words when the engine does not compile.
 */
export async function stagePackage(into: string = ENGINE): Promise<void> {
  await buildSiteIfChanged();
  unstagePackage(into);
  mkdirSync(into, { recursive: true });
  await compile(join(into, 'dist'));
  cpSync(join(ROOT, 'web/build'), join(into, 'site'), {
    recursive: true,
    filter: (from) => !/\.map$|\.built-from$/.test(from),
  });
  cpSync(join(ROOT, 'data'), join(into, 'data'), { recursive: true });
  for (const file of ['LICENSE', 'README.md'])
    if (existsSync(join(ROOT, file))) cpSync(join(ROOT, file), join(into, file));
}

/** Takes out what was brought. */
export function unstagePackage(from: string = ENGINE): void {
  for (const name of BROUGHT) rmSync(join(from, name), { recursive: true, force: true });
}

async function compile(outDir: string): Promise<void> {
  const script = join(ROOT, 'node_modules/typescript/bin/tsc');
  const { ok, output } = await run({
    script,
    args: ['-p', 'engine/tsconfig.build.json', '--outDir', outDir],
    output: 'keep',
  });
  if (!ok) throw new Error(`the engine could not be compiled:\n${output}`);
}
