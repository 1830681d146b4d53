import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, globSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ROOT, run } from './command.ts';
import { stagePackage } from './stage-package.ts';

const home = mkdtempSync(join(tmpdir(), 'countroom-package-'));
const folder = join(home, 'node_modules/countroom');
const command = join(folder, 'bin/countroom.js');

// Compiling takes its time on a busy machine.
const PATIENCE = 240_000;

beforeAll(async () => {
  mkdirSync(folder, { recursive: true });
  for (const part of ['bin', 'package.json'])
    cpSync(join(ROOT, 'engine', part), join(folder, part), { recursive: true });
  await stagePackage(folder);
  // What npm would install beside it; nothing of the clone's own workspaces.
  for (const name of readdirSync(join(ROOT, 'node_modules')))
    if (!name.startsWith('.') && !name.startsWith('countroom'))
      symlinkSync(join(ROOT, 'node_modules', name), join(home, 'node_modules', name));
}, PATIENCE);

afterAll(() => rmSync(home, { recursive: true, force: true }));

test('JavaScript, types, facts and site are in the package; sources, tests and their helpers are not', () => {
  const files = globSync('**/*', { cwd: folder });
  expect(files).toEqual(
    expect.arrayContaining(['dist/cli/main.js', 'dist/record/index.d.ts', 'data/uk/elections.csv', 'site/handler.js']),
  );
  expect(
    files.filter((file) => /(?<!\.d)\.ts$|\.test\.|(^|\/)(testing|golden|ask|test-writer)\.|\.map$/.test(file)),
  ).toEqual([]);
});

test('each door of the package leads to a file', () => {
  const { exports } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
    exports: Record<string, { default: string }>;
  };
  const doors = Object.values(exports).map((door) => door.default);
  expect(globSync(doors, { cwd: folder }).toSorted()).toEqual(doors.map((door) => door.slice(2)).toSorted());
});

test('the installed command answers from its own facts', async () => {
  const args = ['targets', 'con', '--region', 'anglia', '--election', 'ge2017', '--csv', '--home', home];
  const { ok, output } = await run({ script: command, args, cwd: home, output: 'keep' });
  expect(ok).toBe(true);
  expect(output.split('\n')[1]).toMatch(/^1,\d+,Peterborough,E14000878,/);
});

test('the installed site is served with the installed engine', async () => {
  const server = spawn(process.execPath, [command, 'serve', '--port', '0', '--home', home], { cwd: home });
  const [said] = (await once(server.stdout, 'data')) as [Buffer];
  const address = /http:\/\/\S+/.exec(said.toString())![0];
  const page = await fetch(`${address}/seats/peterborough/parl.2017-06-08`, { headers: { connection: 'close' } });
  expect(page.status).toBe(200);
  expect(await page.text()).toContain('Fiona Onasanya');
  server.kill();
  await once(server, 'exit');
});
