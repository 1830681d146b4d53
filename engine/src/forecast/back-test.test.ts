import { expect, test } from 'vitest';
import { findElection, findRegion } from '../record/index.ts';
import { asIf, backTest, bandOf, METHODS, projectable, type ChangesOf, type Method } from './index.ts';
import { record } from '../record/testing.ts';

const ge2024 = findElection(record, 'ge2024');
const anglia = findRegion(record, 'anglia');
const britain = findRegion(record, 'great-britain');

/** Seats right in 2024 from the notional 2019 result, the Brexit Party counting as Reform UK. */
const RIGHT: readonly (readonly [Method, ChangesOf, number, number])[] = [
  ['uniform', 'Great Britain', 42, 441],
  ['uniform', 'nation', 42, 473],
  ['uniform', 'region', 51, 494],
  ['losers-proportional', 'Great Britain', 48, 489],
  ['losers-proportional', 'nation', 45, 495],
  ['losers-proportional', 'region', 52, 518],
];

test.each(RIGHT)('2024, %s by %s: %i of 71 seats of Anglia, %i of 632', (method, changesOf, inAnglia, inBritain) => {
  const ask = (region: typeof anglia) => backTest(record, { election: ge2024, region, method, changesOf });
  expect([ask(anglia).right, ask(anglia).seats]).toEqual([inAnglia, 71]);
  expect([ask(britain).right, ask(britain).seats]).toEqual([inBritain, 632]);
});

test('2024 in Anglia: uniform swing would have said 54 Conservative seats, where 25 came', () => {
  const { before, projected, actual } = backTest(record, { election: ge2024, region: anglia, method: 'uniform' });
  expect(before.id).toBe('parl.2019-12-12.notional');
  expect(projected.map(({ party, seats }) => `${party} ${seats}`)).toEqual(['con 54', 'lab 15', 'ld 2']);
  expect(actual.map(({ party, seats }) => `${party} ${seats}`)).toEqual(['lab 35', 'con 25', 'ld 7', 'ref 3', 'grn 1']);
});

test('the last election on older boundaries is measured on the result before it', () => {
  const ge2019 = findElection(record, 'ge2019');
  const { before, seats } = backTest(record, { election: ge2019, region: anglia, method: 'uniform' });
  expect([before.id, seats]).toEqual(['parl.2017-06-08', 69]);
});

test('every general election since 2010 can be tried, and each method has a band of a few points', () => {
  expect(projectable(record).map((each) => each.polledOn.slice(0, 4))).toEqual([
    '2010',
    '2015',
    '2017',
    '2019',
    '2024',
  ]);
  for (const method of METHODS) expect(bandOf(record, method)).toBeGreaterThan(0.01);
  for (const method of METHODS) expect(bandOf(record, method)).toBeLessThan(0.15);
});

test('a seat of Northern Ireland is not tried, and the Speaker’s is never right', () => {
  const seats = (region: string) =>
    backTest(record, { election: ge2024, region: findRegion(record, region), method: 'uniform' });
  expect(seats('northern-ireland').seats).toBe(0);
  expect(seats('united-kingdom').seats).toBe(632);
  expect(seats('great-britain').projected.some(({ party }) => party === 'speaker')).toBe(false);
});

test('2024: eleven points from the Conservatives to Labour in the country, sixteen in Anglia', () => {
  const { from, to, countrySwing, regionSwing, regionAsCountry } = asIf(record, ge2024, anglia);
  expect([from, to]).toEqual(['con', 'lab']);
  expect(countrySwing).toBeCloseTo(0.1104, 4);
  expect(regionSwing).toBeCloseTo(0.1613, 4);
  expect(regionAsCountry.map(({ party, seats }) => `${party} ${seats}`)).toEqual(['con 54', 'lab 15', 'ld 2']);
});

test('the country moved as itself is the country', () => {
  const { regionAsCountry, countryAsRegion, regionSwing, countrySwing } = asIf(record, ge2024, britain);
  expect(regionAsCountry).toEqual(countryAsRegion);
  expect(regionSwing).toBe(countrySwing);
});

test('an election without a result before it on its boundaries is refused by name', () => {
  const ge2005 = findElection(record, 'ge2005');
  expect(() => backTest(record, { election: ge2005, region: anglia, method: 'uniform' })).toThrow(
    'No result on the boundaries of parl.2005-05-05',
  );
});
