import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { ask, homeWith } from './ask.ts';

const root = new URL('../../../', import.meta.url);
const readme = readFileSync(new URL('README.md', root), 'utf8');

/** A command of the README with the lines it is said to print; `…` stands for any lines. */
interface Example {
  readonly argv: readonly string[];
  readonly printed: readonly string[];
}

const examples = [...readme.matchAll(/```console\n\$ npx countroom (.*)\n([^]*?)```/g)].map(
  ([, command, printed]): Example => ({
    argv: [...command!.matchAll(/"([^"]*)"|\S+/g)].map(
      ([word, quoted]) => quoted ?? (word.startsWith('engine/') ? fileURLToPath(new URL(word, root)) : word),
    ),
    printed: printed!.trimEnd().split('\n'),
  }),
);

/** Whether `said` are the lines of `whole`, any number of which may stand where a line says `…`. */
function tells(said: readonly string[], whole: readonly string[]): boolean {
  const [line, ...rest] = said;
  if (line === undefined) return whole.length === 0;
  if (line !== '…') return whole[0] === line && tells(rest, whole.slice(1));
  return whole.some((_, index) => tells(rest, whole.slice(index))) || tells(rest, []);
}

test('the README prints what its commands print, from the first to the last in one folder', async () => {
  expect(examples.length).toBeGreaterThan(4);
  const home = homeWith({});
  for (const { argv, printed } of examples) {
    const { code, out } = await ask(argv, home);
    expect([argv, code]).toEqual([argv, 0]);
    expect(tells(printed, out.trimEnd().split('\n')), out).toBe(true);
  }
});
