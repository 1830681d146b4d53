import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { ask, askJson } from '../ask.ts';

const folder = mkdtempSync(join(tmpdir(), 'countroom-lint-'));
afterAll(() => rmSync(folder, { recursive: true }));

function file(text: string): string {
  const path = join(folder, 'copy.txt');
  writeFileSync(path, text);
  return path;
}

test('findings by line, exit code 1 for an error', async () => {
  const { out, err, code } = await ask([
    'lint',
    file('A night.\nLabour’s share rose by 3 per cent.\n'),
    '--on',
    '2026-09-01',
  ]);
  expect(out).toMatch(/^line 2, error, share-in-per-cent: /);
  expect([err, code]).toEqual([`1 error in ${join(folder, 'copy.txt')}.\n`, 1]);
});

test('a warning is no failure, and clean copy says so', async () => {
  expect((await ask(['lint', file('A stunning night.'), '--on', '2026-09-01'])).code).toBe(0);
  expect((await ask(['lint', file('A night.'), '--on', '2026-09-01'])).out).toBe('Nothing found.\n');
  const { findings } = await askJson<{ findings: { span: number[] }[] }>([
    'lint',
    file('A stunning night.'),
    '--on',
    '2026-09-01',
  ]);
  expect(findings[0]!.span).toEqual([2, 10]);
});

test('a file that is not there and an hour that is none are refused', async () => {
  expect((await ask(['lint', join(folder, 'none.txt')])).code).toBe(2);
  expect((await ask(['lint', file('A night.'), '--hour', '25'])).err).toContain('an hour from 0 to 23 was expected');
});
