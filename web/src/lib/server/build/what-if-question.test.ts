import { layOut, sharesInTenths, startOf } from 'countroom/forecast';
import { findElection, openRecord } from 'countroom/record';
import { loadPack } from 'countroom/record/load';
import { expect, test } from 'vitest';
import { readWhatIf } from './what-if-question.ts';

const record = openRecord(loadPack());
const base = layOut(startOf(record, findElection(record, 'ge2024')).votes);
const DEFAULTS = { from: 'lab', to: 'con', tenths: 50 };
const read = (query: string) =>
  readWhatIf(new URLSearchParams(query), base, new Set([0]), DEFAULTS, (party) => record.parties().get(party)!.name);

test('an address says a swing to the tenth of a point', () => {
  const { asked, notices } = read('from=con&to=lab&swing=6.4');
  expect(asked).toMatchObject({ kind: 'swing', from: 'con', to: 'lab', tenths: 64 });
  expect(notices).toEqual([]);
  expect(read('').asked).toMatchObject({ kind: 'swing', ...DEFAULTS });
});

test('a swing below nothing goes the other way, and one beyond sixty is drawn as sixty and said', () => {
  expect(read('from=con&to=lab&swing=-3').asked).toMatchObject({ from: 'lab', to: 'con', tenths: 30 });
  const wide = read('from=con&to=lab&swing=75');
  expect(wide.asked).toMatchObject({ from: 'con', tenths: 600 });
  expect(wide.notices).toEqual(['A wider swing than 60 points is not drawn; 60.0 is shown.']);
});

test.each([
  ['from=tory', 'Labour is shown'],
  ['from=con&to=con', 'two different parties'],
  ['swing=lots', '“lots” is not a number of points'],
  ['swing=1e9', '“1e9” is not a number of points'],
  ['swing=<script>', '“<script>” is not a number of points'],
  ['lab=101', 'Labour is left as it was'],
  ['lab=-1', 'Labour is left as it was'],
  ['of=moon', '“moon” was asked for'],
])('nonsense is left at its default and said: %s', (query, said) => {
  const { asked, notices } = read(query);
  expect(notices.join(' ')).toContain(said);
  expect(asked).toMatchObject({ kind: 'swing', ...DEFAULTS });
});

test('shares are asked for as soon as one is given, and are not rescaled', () => {
  const { asked } = read('con=60&lab=43&of=region');
  expect(asked).toEqual({
    kind: 'shares',
    of: 'region',
    tenths: new Map([
      ['lab', 430],
      ['con', 600],
    ]),
  });
});

test('what is over 100 is taken off the rows that are not locked, when that is asked for', () => {
  const { asked } = read('con=60&lab=43&lock=con&take=1');
  if (asked.kind !== 'shares') throw new Error('shares were asked for');
  expect(asked.tenths.get('con')).toBe(600);
  expect([...asked.tenths.values()].reduce((sum, each) => sum + each, 0)).toBe(1000);
  expect(asked.tenths.get('lab')).toBeLessThan(430);
  expect(asked.tenths.get('ref')).toBeLessThan(sharesInTenths(base)[base.movers.indexOf('ref')]!);
});
