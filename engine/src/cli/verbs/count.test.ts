import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ask, askJson, homeWith } from '../ask.ts';

interface Counted {
  readonly state: string;
  readonly quota: number;
  readonly elected: readonly { readonly name: string }[];
  readonly lot?: { readonly purpose: string; readonly level: readonly { readonly name: string }[] };
  readonly stages: readonly {
    readonly action: string;
    readonly of?: readonly { readonly name: string }[];
    readonly candidates: readonly {
      readonly name: string;
      readonly previous: number;
      readonly transfer: number;
      readonly total: number;
    }[];
    readonly nonTransferable: { readonly total: number };
  }[];
}

const folder = homeWith({
  'ward.blt': '4 3\n60 1 2 3 0\n25 2 4 0\n20 3 0\n15 4 0\n0\n"Ann"\n"Bob"\n"Cy"\n"Di"\n"A ward"\n',
  'tie.blt': '3 1\n4 1 2 0\n4 2 1 0\n5 3 0\n0\n"Ann"\n"Bob"\n"Cy"\n',
  'bad.blt': '2 1\n4 1 0\n3 1 5 0\n0\n"Ann"\n"Bob"\n',
  'ward.csv': 'papers,preferences\n3,Ann>Bob\n2,Bob\n',
});
const file = (name: string) => join(folder, name);

test('a ward with two surpluses, stage by stage, by both rules', async () => {
  const scottish = await askJson<Counted>(['count', file('ward.blt'), '--rule', 'scottish']);
  expect([scottish.state, scottish.quota]).toEqual(['elected', 31]);
  expect(scottish.elected).toEqual([{ name: 'Ann' }, { name: 'Bob' }, { name: 'Cy' }]);
  expect(scottish.stages[2]!.candidates[2]).toEqual({ name: 'Cy', previous: 20, transfer: 12.3516, total: 32.3516 });
  expect(scottish.stages[2]).toMatchObject({
    action: 'surplus',
    of: [{ name: 'Bob' }],
    nonTransferable: { total: 0.0004 },
  });
  const northern = await askJson<Counted>(['count', file('ward.blt'), '--rule', 'northern-ireland']);
  expect(northern.stages[2]!.candidates[2]).toEqual({ name: 'Cy', previous: 20, transfer: 22.8, total: 42.8 });
});

test('as text: each stage as a table, and the elected in order', async () => {
  const { code, out, err } = await ask(['count', file('ward.blt'), '--rule', 'northern-ireland']);
  expect([code, err]).toEqual([0, '']);
  expect(out).toContain('4 candidates for 3 places, 120 valid papers, quota 31.');
  expect(out).toMatch(/Stage 2: surplus of Ann, 29\.00\n.*\nAnn +-29\.00 +31\.00\nBob +\+28\.80 +53\.80 +elected\n/);
  expect(out).toMatch(/Elected, in order: Ann, Bob, Cy\.\n$/);
});

test('a tie waits for its lot, and the count goes on with it', async () => {
  const waiting = await askJson<Counted>(['count', file('tie.blt'), '--rule', 'scottish']);
  expect(waiting).toMatchObject({
    state: 'tied awaiting lot',
    elected: [],
    lot: { purpose: 'exclusion', level: [{ name: 'Ann' }, { name: 'Bob' }] },
  });
  expect((await ask(['count', file('tie.blt'), '--rule', 'scottish'])).err).toContain(
    'A lot has to be drawn among Ann, Bob',
  );
  const drawn = await askJson<Counted>(['count', file('tie.blt'), '--rule', 'scottish', '--lot', 'Ann']);
  expect(drawn).toMatchObject({ state: 'elected', elected: [{ name: 'Bob' }] });
});

test('the stage sheet as CSV is one that sheet check finds sound', async () => {
  const { out } = await ask(['count', file('ward.blt'), '--rule', 'scottish', '--csv']);
  const sheet = join(homeWith({ 'sheet.csv': out }), 'sheet.csv');
  expect(await ask(['sheet', 'check', sheet])).toMatchObject({ code: 0, out: '1 of 1 sheet is sound.\n' });
});

test.each([
  [
    ['bad.blt', '--rule', 'scottish'],
    3,
    /bad\.blt: Line 3 is "3 1 5 0", where nobody but candidates 1 to 2 was expected.*nothing was counted/,
  ],
  [['ward.csv', '--rule', 'scottish', '--seats', '3'], 3, /^There are 2 candidates for 3 places/],
  [['ward.csv', '--rule', 'scottish'], 2, /give --seats/],
  [['ward.csv', '--rule', 'scottish', '--seats', '0'], 2, /^--seats is 0/],
  [['ward.blt', '--rule', 'meek'], 2, /meek.*scottish, northern-ireland/],
  [['ward.blt'], 2, /--rule/],
  [['none.blt', '--rule', 'scottish'], 2, /^There is no file/],
  [['tie.blt', '--rule', 'scottish', '--lot', 'Cy'], 2, /^--lot is Cy, where one of Ann, Bob was expected/],
  [['ward.blt', '--rule', 'scottish', '--lot', 'Ann'], 2, /^--lot is Ann, where no lot had to be drawn/],
])('%s is refused with exit %i, and nothing is counted', async ([name, ...options], expected, message) => {
  const { code, out, err } = await ask(['count', file(name!), ...options]);
  expect([code, out]).toEqual([expected, '']);
  expect(err).toMatch(message);
});
