import { expect, test } from 'vitest';
import { findRegion, targetAreas } from '../index.ts';
import { record } from '../testing.ts';

const region = findRegion(record, 'east-of-england');

test('the Brexit Party before the election of 2019: five areas of the East by its share at the European poll', () => {
  const found = targetAreas(record, { party: 'brx', region, on: '2019-11-06' })!;
  expect(found.poll).toBe('2019-05-23');
  expect(found.areas.slice(0, 5).map(({ area }) => area.name)).toEqual([
    'Castle Point',
    'Tendring',
    'Great Yarmouth',
    'Rochford',
    'Fenland',
  ]);
});

test('a region of its own outline has the areas that lie in it, of whichever electoral region', () => {
  const { areas } = targetAreas(record, { party: 'brx', region: findRegion(record, 'anglia'), on: '2019-11-06' })!;
  expect(areas.slice(0, 3).map(({ area }) => area.name)).toEqual(['Castle Point', 'South Holland', 'Tendring']);
});

test('before the poll, and for a party that did not stand, there is nothing', () => {
  expect(targetAreas(record, { party: 'brx', region, on: '2019-05-22' })).toBeUndefined();
  expect(targetAreas(record, { party: 'snp', region, on: '2019-11-06' })).toBeUndefined();
  expect(targetAreas(record, { party: 'ukip', region, on: '2010-05-06' })).toBeUndefined();
});
