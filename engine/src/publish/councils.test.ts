import { expect, test } from 'vitest';
import { councilNow, councilOn, councils, findCouncil, findRegion, regionOn } from '../record/index.ts';
import {
  compositionsTable,
  councilTable,
  councilWardsTable,
  councilsTable,
  regionCouncilsTable,
  toCsv,
  type Table,
} from './index.ts';
import { record } from '../record/testing.ts';

const norwich = findCouncil(record, 'Norwich');
const night = (date: string) => councilOn(record, norwich, date);

const LISTS: readonly (readonly [string, Table])[] = [
  ['a night by party', councilTable(record, night('2016-05-05'))],
  ['its wards', councilWardsTable(record, night('2022-05-05'))],
  ['a region of councils', regionCouncilsTable(record, regionOn(record, findRegion(record, 'anglia'), '2016-05-05'))],
  ['compositions', compositionsTable(record, norwich, councilNow(record, norwich, '2025-01-01').history)],
  ['councils', councilsTable(record, [...councils(record).values()])],
];

test.each(LISTS)('%s: every cell has a column that says what it is, and every row its publisher', (_, table) => {
  const columns = table.columns.map(({ id }) => id);
  expect(table.rows.length).toBeGreaterThan(2);
  for (const row of table.rows) expect(Object.keys(row).filter((id) => !columns.includes(id))).toEqual([]);
  expect(toCsv(table).split('\n')[0]).toBe(columns.join(','));
});

test('a figure that is not held is an empty cell, never 0', () => {
  const { rows, about } = councilTable(record, councilOn(record, findCouncil(record, 'Huntingdonshire'), '2016-05-05'));
  expect(rows.map((row) => [row['party'], row['before'], row['won'], row['after']])).toEqual([
    ['con', undefined, 8, 33],
    ['ind', undefined, 5, 8],
    ['ld', undefined, 3, 6],
    ['ukip', undefined, 1, 3],
    ['lab', undefined, 1, 2],
  ]);
  expect(about['controlBefore']).toBe('con');
});

test('the elected of a ward are told, with the party each seat was gained from', () => {
  const { rows } = councilWardsTable(record, night('2018-05-03'));
  const won = rows.filter((row) => row['elected']);
  expect(won).toHaveLength(13);
  expect(won.filter((row) => row['gainFrom'] === 'grn')).toHaveLength(5);
});

test('a region adds up: seats won and seats after by party, in its columns', () => {
  const { rows } = LISTS[2]![1];
  const sum = (column: string) => rows.reduce((total, row) => total + Number(row[column] ?? 0), 0);
  const won = ['con', 'lab', 'ld', 'grn', 'ukip', 'ref', 'other'].map((party) => sum(`won_${party}`));
  expect(won.reduce((a, b) => a + b, 0)).toBe(478);
  expect(won[0]).toBe(209);
  expect(sum('seats')).toBe(
    rows.reduce(
      (total, row) =>
        total +
        ['con', 'lab', 'ld', 'grn', 'ukip', 'ref', 'other'].reduce(
          (all, party) => all + Number(row[`after_${party}`]),
          0,
        ),
      0,
    ),
  );
});
