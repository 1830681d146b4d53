import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { checkSheet, readSheets, type Sheet } from '../index.ts';
import { readPrinted } from './figures.ts';
import { witnessOf } from './testing.ts';

const folder = new URL('../../../../data/share-alike/devolved/scottish-councils/', import.meta.url);
const wards = readSheets(
  ['stages', 'contests', 'candidates'].map((name) => ({
    name,
    text: readFileSync(new URL(`${name}.csv`, folder), 'utf8'),
  })),
);
const STEPS = 500_000;

test('for each of the 145 wards there are papers that our own count turns into every total printed', () => {
  expect(wards.filter((sheet) => witnessOf(sheet, STEPS) === undefined)).toEqual([]);
});

/** One total changed by so many of its last digit. */
function planted(sheet: Sheet, stage: number, candidate: string, by: number): Sheet {
  const stages = sheet.stages.map((each, at) => {
    if (at !== stage) return each;
    const row = each.rows.get(candidate)!;
    const { text, decimals } = row.total;
    const total = readPrinted((Number(text) + by / 10 ** decimals).toFixed(decimals));
    return { ...each, rows: new Map(each.rows).set(candidate, { ...row, total }) };
  });
  return { ...sheet, stages };
}

// Sheets of totals alone can be wrong without showing it: a paper more at one stage and one fewer at the next is another true count.
test('a total changed in a sheet of totals alone is found, or there are papers that give the changed sheet', () => {
  const cells = wards.flatMap((sheet) =>
    sheet.stages.flatMap(({ rows }, stage) => [...rows.keys()].map((candidate) => ({ sheet, stage, candidate }))),
  );
  expect(cells).toHaveLength(7347);
  const changes = [1, -1, 100, -100, 7919, -104_729];
  const sample = cells.filter((_, at) => at % 23 === 0);
  const counts = { found: 0, witnessed: 0 };
  const neither: unknown[] = [];
  for (const [at, { sheet, stage, candidate }] of sample.entries()) {
    const changed = planted(sheet, stage, candidate, changes[at % changes.length]!);
    if (checkSheet(changed).some(({ level }) => level === 'error')) counts.found += 1;
    else if (witnessOf(changed, STEPS)) counts.witnessed += 1;
    else neither.push([sheet.contest, stage + 1, candidate]);
  }
  // For a few the search ends before it settles either: 13 of 4,551 when every kind of change was planted all over.
  expect(neither.length / sample.length).toBeLessThan(0.01);
  expect(counts.found / sample.length).toBeGreaterThan(0.9);
  expect(counts.witnessed).toBeGreaterThan(0);
});
