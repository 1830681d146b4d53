import { expect, test } from 'vitest';
import { importAreaAliases } from './area-aliases.ts';
import { importDistricts } from './districts.ts';
import { importHistory } from './history.ts';
import { importNeighbours } from './neighbours.ts';
import { importPlaces } from './places.ts';
import { areas, elections, raw, rowsOf } from './fixture-folder.ts';

test('five Scottish seats answer to the codes they had before', () => {
  const old = rowsOf(importAreaAliases(raw, areas), 'area-aliases.csv').filter(({ kind }) => kind === 'old-code');
  expect(old.map(({ alias }) => alias)).toEqual(['S14000006', 'S14000008', 'S14000010', 'S14000040', 'S14000058']);
});

test('places: a city’s quarters and a town’s two halves, but no county', () => {
  const rows = rowsOf(importPlaces(raw, areas), 'geography/places.csv');
  expect([...new Set(rows.map(({ place }) => place))]).toEqual(['Birmingham', 'Norwich']);
});

test('Fenland leads to North East Cambridgeshire, with the share of its residents', () => {
  const tables = importDistricts(raw, areas);
  const fenland = rowsOf(tables, 'geography/districts.csv').find(
    ({ slug, district_set }) => slug === 'fenland' && district_set === 'lad2019',
  )!;
  const seats = rowsOf(tables, 'geography/seat-districts.csv').filter(
    (row) => row['district'] === fenland['gss'] && row['boundary_set'] === 'wmc2010',
  );
  expect(
    seats.map((row) => [areas.area('wmc2010', row['gss']!, 'test').name, row['share_of_seat_population']]),
  ).toEqual([['North East Cambridgeshire', '0.85']]);
});

test('neighbours are written once', () => {
  const pairs = rowsOf(importNeighbours(raw, areas), 'neighbours.csv').map(({ boundary_set, gss, neighbour }) =>
    [boundary_set, gss, neighbour].join(' '),
  );
  expect(pairs).toContain('wmc2010 E14000863 E14000864');
  expect(pairs).not.toContain('wmc2010 E14000864 E14000863');
});

test('history: a seat keeps one slug however it was written, and a row that does not add up says so', () => {
  const rows = rowsOf(importHistory(raw, areas, elections), 'westminster/history.csv');
  const belfast = rows.find((row) => row['name'] === 'Belfast East' && row['election'] === 'parl.1997-05-01')!;
  expect(belfast['note']).toMatch(/^the groups add to \d+, the printed total is \d+$/);
  expect(
    rows
      .filter(({ slug }) => slug === 'norwich-north')
      .map((row) => row['election'])
      .at(0),
  ).toBe('parl.1950-02-23');
});
