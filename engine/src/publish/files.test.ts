import { expect, test } from 'vitest';
import { column, toCsv, toJson, type Table } from './index.ts';

const table = (candidate: string): Table => ({
  name: 'candidates',
  title: 'A seat',
  about: { on: '2019-11-01', baseline: undefined },
  columns: [
    column('candidate', 'text', 'Candidate', 'Name'),
    column('change', 'percent', 'Change', 'Points'),
    column('flags', 'list', 'Flags', 'Flags'),
  ],
  rows: [{ candidate, change: -3.25, flags: ['notional', 'vacant'] }],
});

test.each([
  ['=HYPERLINK("https://example.org")', `"'=HYPERLINK(""https://example.org"")"`],
  ['+44', "'+44"],
  ['-1+1', "'-1+1"],
  ['@SUM(A1)', "'@SUM(A1)"],
  ['\tx', "'\tx"],
  ["O'Keeffe", "O'Keeffe"],
  ['Grey, Jane', '"Grey, Jane"'],
])('a name %j is guarded in CSV and the figure beside it is not', (name, cell) => {
  expect(toCsv(table(name))).toBe(`candidate,change,flags\n${cell},-3.25,notional;vacant\n`);
});

test('JSON keeps the text as it was published and leaves out what is not known', () => {
  expect(JSON.parse(toJson(table('=1+1')))).toEqual({
    title: 'A seat',
    on: '2019-11-01',
    candidates: [{ candidate: '=1+1', change: -3.25, flags: ['notional', 'vacant'] }],
  });
});
