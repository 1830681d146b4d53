import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
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
  'equal.csv': 'papers,preferences\n3,Ann=Bob>Cy\n',
  'choices.csv': 'papers,preferences\n3,Ann>Bob>Cy\n',
  'empty.csv': '',
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

/** A file of these bytes, as a program of another kind saved it. */
function saved(name: string, bytes: Uint8Array): string {
  const path = join(homeWith({}), name);
  writeFileSync(path, bytes);
  return path;
}

const LATIN = '2 1\n3 1 2 0\n0\n"Renée"\n"Bob"\n';

test.each([
  ['UTF-8 with a mark and CRLF', saved('a.blt', Buffer.from(`\uFEFF${LATIN.replaceAll('\n', '\r\n')}`))],
  ['Windows-1252', saved('b.blt', Buffer.from(LATIN, 'latin1'))],
  ['UTF-16', saved('c.blt', Buffer.from(`\uFEFF${LATIN}`, 'utf16le'))],
  ['old Macintosh line ends', saved('d.blt', Buffer.from(LATIN.replaceAll('\n', '\r')))],
  ['CSV in quotation marks', saved('e.csv', Buffer.from('\uFEFF"Papers","Preferences"\r\n"3","Renée>Bob"\r\n'))],
  ['a name with control characters', saved('f.blt', Buffer.from(LATIN.replace('é', '\u001B\0é\u0007')))],
])('papers saved as %s', async (_, path) => {
  const { elected, stages } = await askJson<Counted>(['count', path, '--rule', 'scottish', '--seats', '1']);
  expect(elected).toEqual([{ name: 'Renée' }]);
  expect(stages[0]!.candidates.map(({ name, total }) => [name, total])).toEqual([
    ['Renée', 3],
    ['Bob', 0],
  ]);
});

test('ten million papers, blank ones, and one candidate who withdrew', async () => {
  const path = join(
    homeWith({ 'big.blt': '3 1\n-3\n9999990 1 0\n9 3 2 0\n1 3 0\n5 0\n0\n"Ann"\n"Bob"\n"Cy"\n' }),
    'big.blt',
  );
  const { elected, stages } = await askJson<Counted & { valid: number }>(['count', path, '--rule', 'northern-ireland']);
  expect(elected).toEqual([{ name: 'Ann' }]);
  expect(stages[0]!.candidates.map(({ name, total }) => [name, total])).toEqual([
    ['Ann', 9_999_990],
    ['Bob', 9],
  ]);
});

describe('ties', () => {
  // X has fewer than Y at the first stage and more at the second; at the third they are level.
  const turns = '6 1\n20 1 0\n17 2 0\n10 3 0\n11 4 0\n2 5 3 0\n4 5 1 0\n1 6 4 0\n6 6 2 0\n0\nA\nB\nX\nY\nP\nQ\n';
  const surpluses = '4 3\n10 1 3 0\n10 2 4 0\n3 3 0\n2 4 0\n0\n"Ann"\n"Bob"\n"Cy"\n"Di"\n';
  const tied = homeWith({ 'turns.blt': turns, 'surpluses.blt': surpluses });

  test.each([
    ['northern-ireland', 'X', 1],
    ['scottish', 'Y', 2],
  ])('%s: the one excluded is %s, by the votes at stage %i', async (rule, name, stage) => {
    const { stages } = await askJson<Counted>(['count', join(tied, 'turns.blt'), '--rule', rule]);
    expect(stages[3]).toMatchObject({
      action: 'exclusion',
      of: [{ name }],
      decidedBy: { kind: 'another stage', stage },
    });
  });

  test.each(['northern-ireland', 'scottish'])(
    '%s: level at every stage, for a surplus or an exclusion',
    async (rule) => {
      for (const [path, names, purpose] of [
        [join(tied, 'surpluses.blt'), ['Ann', 'Bob'], 'surplus'],
        [file('tie.blt'), ['Ann', 'Bob'], 'exclusion'],
      ] as const) {
        const asked = ['count', path, '--rule', rule];
        const { lot } = await askJson<Counted>(asked);
        expect(lot).toEqual({ purpose, level: names.map((name) => ({ name })) });
        expect((await ask(asked)).err).toBe(
          'A lot has to be drawn among Ann, Bob: give whom it fell on as --lot and the count goes on.\n',
        );
        for (const name of names) {
          const { stages } = await askJson<Counted>([...asked, '--lot', name]);
          expect(stages[1]).toMatchObject({ action: purpose, of: [{ name }], decidedBy: { kind: 'lot' } });
        }
      }
    },
  );

  test('supplementary vote: two level for second both stay, and a lot settles who is elected', async () => {
    const papers = '4 1\n40 1 2 0\n30 2 0\n30 3 0\n10 4 3 0\n0\n"Ann"\n"Bob"\n"Cy"\n"Di"\n"Mayor"\n';
    const asked = ['count', join(homeWith({ 'm.blt': papers }), 'm.blt'), '--rule', 'supplementary-vote'];
    const waiting = await askJson<Counted>(asked);
    expect(waiting).toMatchObject({
      state: 'tied awaiting lot',
      elected: [],
      lot: { level: [{ name: 'Ann' }, { name: 'Cy' }] },
      stages: [{ excluded: [{ name: 'Di' }] }, { action: 'second preferences' }],
    });
    expect(waiting.stages[1]!.candidates.map(({ name, total }) => [name, total])).toEqual([
      ['Ann', 40],
      ['Bob', 30],
      ['Cy', 40],
    ]);
    expect((await ask(asked)).err).toContain('A lot has to be drawn among Ann, Cy:');
    expect((await askJson<Counted>([...asked, '--lot', 'Cy'])).elected).toEqual([{ name: 'Cy' }]);
    const { out, err } = await ask([...asked, '--lot', 'Ann']);
    expect([out.trimEnd().split('\n').at(-1), err]).toEqual(['Elected, by lot: Ann.', '']);
    expect((await ask([...asked, '--csv'])).out).toContain('2,Cy,30,10,40');
    expect(await ask([...asked, '--lot', 'Bob'])).toMatchObject({
      code: 2,
      out: '',
      err: '--lot is Bob, where one of Ann, Cy was expected: check on whom it fell.\n',
    });
  });
});

test.each([
  [
    ['bad.blt', '--rule', 'scottish'],
    3,
    /bad\.blt: Line 3 is "3 1 5 0", where nobody but candidates 1 to 2 was expected.*nothing was counted/,
  ],
  [['ward.csv', '--rule', 'scottish', '--seats', '3'], 3, /^There are 2 candidates for 3 places/],
  [['.', '--rule', 'scottish'], 2, /is a folder, where a file was expected/],
  [['equal.csv', '--rule', 'scottish', '--seats', '1'], 3, /Line 2 puts "Ann=Bob" in one place/],
  [['empty.csv', '--rule', 'scottish'], 3, /empty\.csv: Line 1 is the end of the file/],
  [['choices.csv', '--rule', 'supplementary-vote'], 3, /^The papers: papers\[0\] has 3 choices/],
  [['ward.blt', '--rule', 'supplementary-vote'], 3, /^There are 3 places, where one was expected/],
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
