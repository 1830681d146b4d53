import { expect, test } from 'vitest';
import { ask } from '../ask.ts';

test('every night with its interval, the published figure and the error, in 80 columns', async () => {
  const { code, out, err } = await ask(['national-share']);
  expect([code, err]).toEqual([0, '']);
  const lines = out.split('\n');
  expect(lines.find((line) => line.startsWith('2022'))).toMatch(/^2022 +ours +33\.4 +35\.3 +17\.2 +14\.0$/);
  expect(out).toContain('It did worst in 2016');
  expect(lines.filter((line) => line.length > 80)).toEqual([]);
});

test('as CSV: a row for each night and party, unrounded, with the licence of what was shared alike', async () => {
  const { out } = await ask(['national-share', '--csv']);
  const rows = out.trimEnd().split('\n');
  expect(rows).toHaveLength(1 + 9 * 4);
  expect(rows.find((row) => row.startsWith('2018-05-03,lab'))).toMatch(/^2018-05-03,lab,36\.78\d+,.*CC BY-SA 4\.0$/);
  expect(rows.find((row) => row.startsWith('2025-05-01,lab'))).not.toContain('CC BY-SA');
});

test('as JSON: errors by party, and the nights compared', async () => {
  const tried = JSON.parse((await ask(['national-share', 'backtest', '--json'])).out);
  expect(tried.backTest.map((row: { party: string; inInterval: number }) => [row.party, row.inInterval])).toEqual([
    ['con', 5],
    ['lab', 3],
    ['ld', 4],
    ['other', 4],
  ]);
  const compared = JSON.parse((await ask(['national-share', 'bases', '--json'])).out);
  expect(compared.bases).toHaveLength(23);
  expect(compared.bases[0]).toMatchObject({ night: '2016-05-05', base: '2014-05-22', wards: 1109, used: true });
});

test('a list that there is not: exit 2', async () => {
  const { code, err } = await ask(['national-share', 'sideways']);
  expect(code).toBe(2);
  expect(err).toContain('backtest');
});
