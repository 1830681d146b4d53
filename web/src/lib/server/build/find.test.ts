import { expect, test } from 'vitest';
import { openRecord } from 'countroom/record';
import { loadPack } from 'countroom/record/load';
import { findPage } from './find-page.ts';

const record = openRecord(loadPack());
const today = '2026-09-01';

test.each([
  ['NW Norfolk', 'North West Norfolk', '/seats/north-west-norfolk'],
  ['Cambridgeshire North West', 'North West Cambridgeshire', '/seats/north-west-cambridgeshire'],
  ['ynys mon', 'Ynys Môn', '/seats/ynys-mon'],
  ['E14001063', 'Aldershot', '/seats/aldershot'],
  ['E14000999', 'Torbay', '/seats/torbay'],
  ['norwich', 'Norwich South', '/seats/norwich-south'],
  ['starmer', 'Keir Starmer', '/seats/holborn-and-st-pancras'],
  ['lib dem', 'Liberal Democrat', '/party/ld'],
  ['east of england', 'East of England', '/east-of-england'],
  ['thurrock', 'Thurrock', '/councils/thurrock'],
  ['E07000008', 'Cambridge', '/councils/cambridge'],
])('“%s” finds %s', (query, text, href) => {
  expect(findPage(record, query, today).found).toContainEqual(expect.objectContaining({ text, href }));
});

test('an abolished seat is found with what became of it and with its heir', () => {
  const { found } = findPage(record, 'Waveney', today);
  expect(found[0]).toMatchObject({
    text: 'Waveney',
    kind: 'Waveney was abolished in 2024; most of it is now in Lowestoft.',
  });
  expect(found).toContainEqual(expect.objectContaining({ text: 'Lowestoft', href: '/seats/lowestoft' }));
});

test('a mistyped name leads to the nearest at its own address', () => {
  expect(findPage(record, 'petrborough', today).near[0]).toEqual({ text: 'Peterborough', href: '/seats/peterborough' });
});
