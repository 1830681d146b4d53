import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { rawFolder, readRows } from './raw.ts';
import { table } from './table.ts';
import { csvText, replacePack } from './write.ts';

const folder = mkdtempSync(join(tmpdir(), 'countroom-pack-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('a file without an expected column is refused, and the sentence says which', () => {
  expect(() => readRows('gss,vote\nE1,2\n', 'results.csv', ['gss', 'votes'])).toThrow(
    'results.csv has no column votes; its columns are gss, vote.',
  );
});

test('a file that is not there is refused with the folder that should hold it', () => {
  expect(() => rawFolder(folder).read('westminster/results.csv', ['gss'])).toThrow(
    `westminster/results.csv is not in ${folder}.`,
  );
});

test('a row with too many cells is refused', () => {
  expect(() => readRows('gss,votes\nE1,2,3\n', 'results.csv', ['gss'])).toThrow(/line 2/);
});

test('quotes, commas and a byte-order mark are read, and rows know their lines', () => {
  const rows = readRows('\ufeffname,n\n"Ayr, Carrick",1\n"The ""Elvis""",2\n', 'x.csv', ['name', 'n']);
  expect(rows).toEqual([
    { name: 'Ayr, Carrick', n: '1', line: 2 },
    { name: 'The "Elvis"', n: '2', line: 3 },
  ]);
});

test('cells are quoted only where they need it', () => {
  const rows = [
    { name: 'Ayr, Carrick', note: '' },
    { name: "Regent's Park", note: 'said "no"' },
  ];
  expect(csvText(table('x.csv', ['name', 'note'], rows)).text).toBe(
    'name,note\n"Ayr, Carrick",\nRegent\'s Park,"said ""no"""\n',
  );
});

test('a new pack replaces the old one whole: files that are gone do not linger', () => {
  const pack = join(folder, 'uk');
  mkdirSync(pack);
  writeFileSync(join(pack, 'old.csv'), 'x\n');
  replacePack(pack, [{ path: 'members/new.csv', text: 'y\n' }]);
  expect(readFileSync(join(pack, 'members/new.csv'), 'utf8')).toBe('y\n');
  expect([existsSync(join(pack, 'old.csv')), existsSync(`${pack}.next`), existsSync(`${pack}.last`)]).toEqual([
    false,
    false,
    false,
  ]);
});

test('the command says how it is used, and a wrong folder leaves the pack alone', () => {
  const run = (...args: string[]) =>
    spawnSync(process.execPath, [join(import.meta.dirname, 'main.ts'), ...args], { encoding: 'utf8' });
  expect([run().status, run().stderr.startsWith('Usage: npm run pack -- FOLDER')]).toEqual([2, true]);
  const wrong = run(folder);
  expect([wrong.status, wrong.stdout, wrong.stderr.startsWith('The pack was not changed. ')]).toEqual([1, '', true]);
});
