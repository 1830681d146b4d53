import { expect, test } from 'vitest';
import { CATALOGUE, DEFAULT_SETTINGS } from 'countroom/publish';
import { findElection, findRegion, openRecord, packFiles } from 'countroom/record';
import { loadPack } from 'countroom/record/load';
import { dataPage } from './data-page.ts';
import { electionsPage } from './elections-page.ts';
import { marginalsPage } from './marginals-page.ts';
import { methodPage } from './method-page.ts';
import { partyPage } from './party-page.ts';
import { previewPage, styleTried } from './preview-page.ts';
import { seatsIndex } from './seats-index.ts';

const pack = loadPack();
const record = openRecord(pack);
const today = '2026-09-01';
const { style } = DEFAULT_SETTINGS;

test('Labour at five general elections, with the seats and votes that were published', () => {
  const view = partyPage(record, style, 'lab', today);
  expect(view.elections.map((row) => [row.year, row.seats, row.votes, row.share])).toEqual([
    ['2024', '411 of 650', '9,708,716', '33.7%'],
    ['2019', '202 of 650', '10,269,051', '32.1%'],
    ['2017', '262 of 650', '12,877,918', '40.0%'],
    ['2015', '232 of 650', '9,347,273', '30.4%'],
    ['2010', '258 of 650', '8,606,517', '29.0%'],
  ]);
});

test('a party that took a new name leads to the old one, whose results stay its own', () => {
  const view = partyPage(record, style, 'ref', today);
  expect(view.lineage.flatMap((each) => each.links)).toContainEqual({ text: 'Brexit Party', href: '/party/brx' });
  expect(view.elections.map((row) => row.year)).toEqual(['2024']);
});

test('marginals under two points are a part of those under ten, in the order of the exact share', () => {
  const of = (query: string, under: number) =>
    marginalsPage(record, {
      region: findRegion(record, 'united-kingdom'),
      election: findElection(record, 'ge2024'),
      under,
      query: new URLSearchParams(query),
    });
  const [two, ten] = [of('', 2), of('', 10)];
  expect(two.rows.map((row) => row.seat.text)).toEqual(ten.rows.slice(0, two.rows.length).map((row) => row.seat.text));
  expect(ten.rows[0]!.seat.text).toBe('Hendon');
  expect(two.rows.every((row) => row.word === 'ultra-marginal')).toBe(true);
  expect(of('sort=-majority', 2).rows.at(-1)!.majority).toBe('15');
});

test('every seat stands under its letter, on either boundaries', () => {
  for (const boundaries of [null, '2010']) {
    const { letters } = seatsIndex(record, boundaries, today);
    expect(letters.reduce((sum, each) => sum + each.seats.length, 0)).toBe(650);
    expect(letters.find((each) => each.letter === 'Y')!.seats.map((seat) => seat.text)).toContain('Ynys Môn');
  }
});

test('five general elections, their notional results, and by-elections newest first', () => {
  const view = electionsPage(record);
  expect(view.generals.map((row) => row.figure)).toEqual([
    '411 of 650',
    '365 of 650',
    '317 of 650',
    '330 of 650',
    '306 of 650',
  ]);
  expect(view.notionals).toHaveLength(2);
  expect(view.byElections.length).toBeGreaterThan(60);
});

test('the dictionary runs from N1 to N26', () => {
  const figures = methodPage().groups.flatMap((group) => group.figures);
  expect(figures.map((figure) => figure.number)).toEqual(Array.from({ length: 26 }, (_, index) => `N${index + 1}`));
});

test('every column of every file of the facts is explained, and every publisher named', () => {
  const { files, lists } = dataPage(record);
  const bare = files.flatMap((file) =>
    file.columns.filter((each) => each.meaning === '').map((each) => `${file.file.text}: ${each.id}`),
  );
  expect(bare, 'add these columns to the table in docs/pack.md').toEqual([]);
  expect(files.map((file) => file.file.text)).toEqual(packFiles(pack).map((file) => file.file));
  expect(lists).toHaveLength(CATALOGUE.length);
});

test('a style is tried without being kept, and refused with the sentence of the settings file', async () => {
  const tried = await styleTried(
    DEFAULT_SETTINGS,
    new URLSearchParams({ houseLine: '{SEAT} {swing}', decimals: '2', percent: '%' }),
  );
  expect(previewPage(record, tried, true, today)).toMatchObject({
    trying: true,
    lines: expect.arrayContaining(['PETERBOROUGH 0.64%']),
  });
  const wrong = await styleTried(DEFAULT_SETTINGS, new URLSearchParams({ houseLine: '{nonsense}' }));
  expect(wrong.refused).toContain('knows no field {nonsense}');
  expect(previewPage(record, wrong, true, today)).toMatchObject({ trying: false, line: style.line });
});
