import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { checkSheet, readSheets, writeSheet, type Sheet, type SheetFile } from '../index.ts';
import { countOut, RULES, stvContests } from '../systems/stv/testing.ts';

const folder = new URL('../../../../data/share-alike/devolved/', import.meta.url);
const published = (kind: string): SheetFile[] =>
  ['stages', 'contests', 'candidates'].map((name) => ({
    name,
    text: readFileSync(new URL(`${kind}/${name}.csv`, folder), 'utf8'),
  }));
const found = (sheets: readonly Sheet[], level: 'error' | 'warning') =>
  sheets.flatMap((sheet) =>
    checkSheet(sheet)
      .filter((problem) => problem.level === level)
      .map(({ stage, candidate, says }) => [sheet.frame?.name, sheet.contest.slice(-10, -6), stage, candidate, says]),
  );
const errorsIn = (text: string) =>
  readSheets([{ name: 'a.csv', text }]).flatMap((sheet) => checkSheet(sheet).filter(({ level }) => level === 'error'));

test('Northern Ireland Assembly 2011 to 2017: every fault of the 54 sheets is named, and nothing else', () => {
  const sheets = readSheets(published('ni-assembly'));
  expect(sheets).toHaveLength(54);
  expect(found(sheets, 'error')).toEqual([
    [
      'Fermanagh and South Tyrone',
      '2016',
      undefined,
      undefined,
      '47,177 valid and 741 rejected papers are 47,918, where the total poll is 47,934.',
    ],
    ['Belfast East', '2017', 8, 'Georgina Milne', '2,080.65 − 2,080.64 is 0.01, where the sheet has 0.'],
    ['Foyle', '2017', 5, 'Colm Cavanagh', '1,295.22 − 1,295 is 0.22, where the sheet has 0.'],
    ['Foyle', '2017', 5, 'Colum Eastwood', '7,595.30 + 0 is 7,595.30, where the sheet has 7,595.'],
    [
      'Mid Ulster',
      '2017',
      undefined,
      undefined,
      '49,678 valid and 0 rejected papers are 49,678, where the total poll is 50,228.',
    ],
    [
      'West Tyrone',
      '2017',
      undefined,
      undefined,
      '44,325 valid and 0 rejected papers are 44,325, where the total poll is 44,907.',
    ],
  ]);
  // These add up: the candidates were excluded, and a little was left with them.
  expect(found(sheets, 'warning')).toEqual([
    ['Belfast South', '2011', 4, 'Paddy Meehan', 'is left with 0.70, where nothing was expected.'],
    ['Belfast South', '2011', 4, 'Samuel Charles Smyth', 'is left with 0.50, where nothing was expected.'],
    ['West Tyrone', '2017', 5, 'Corey French', 'is left with 0.01, where nothing was expected.'],
  ]);
});

test('Scottish councils 2022: nothing is wrong in 145 wards, with their polls and without', () => {
  const files = published('scottish-councils');
  for (const given of [files, files.slice(0, 1)]) {
    const sheets = readSheets(given);
    expect(sheets).toHaveLength(145);
    expect([...found(sheets, 'error'), ...found(sheets, 'warning')]).toEqual([]);
  }
});

/** Lines with one cell of one of these columns changed to another figure. */
const corrupted = (lines: readonly string[], columns: readonly number[]) =>
  fc
    .record({
      line: fc.integer({ min: 1, max: lines.length - 1 }),
      column: fc.constantFrom(...columns),
      by: fc
        .oneof(fc.constantFrom(1, -1, 100, -100), fc.integer({ min: -999_999, max: 999_999 }))
        .filter((by) => by !== 0),
    })
    .map(({ line, column, by }) => {
      const cells = lines[line]!.split(',');
      const decimals = cells[column]!.split('.')[1]?.length ?? 0;
      cells[column] = (Number(cells[column]) + by / 10 ** decimals).toFixed(decimals);
      return lines.toSpliced(line, 1, cells.join(',')).join('\n');
    });

test('any one figure changed in a sound Northern Ireland sheet is found', () => {
  const [head, ...lines] = published('ni-assembly')[0]!.text.trim().split('\n');
  const faulty = /^nia\.(foyle|belfast-east)\.2017/;
  const sound = [...Map.groupBy(lines, (line) => line.split(',')[0]!)].filter(([contest]) => !faulty.test(contest));
  expect(sound).toHaveLength(52);
  for (const [, of] of sound) expect(errorsIn([head, ...of].join('\n'))).toEqual([]);
  const sheets = fc.constantFrom(...sound).chain(([, of]) => corrupted([head!, ...of], [1, 2, 3, 4]));
  fc.assert(
    fc.property(sheets, (text) => {
      expect(errorsIn(text)).not.toEqual([]);
    }),
    { numRuns: 400 },
  );
});

describe.each(RULES)('sheets written of counts by the rule of $name', ({ count }) => {
  const texts = stvContests.map((contest) => {
    const candidates = Array.from({ length: contest.candidates }, (_, number) => `Candidate ${number}`);
    return writeSheet(countOut(count, contest), { contest: 'ward', candidates });
  });

  test('are sound', () => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(errorsIn(text)).toEqual([]);
      }),
    );
  });

  test('are not once any one figure is changed', () => {
    const wrong = texts.chain((text) => corrupted(text.trim().split('\n'), [2, 4, 5, 6]));
    fc.assert(
      fc.property(wrong, (text) => {
        expect(errorsIn(text)).not.toEqual([]);
      }),
      { numRuns: 300 },
    );
  });
});

test('what is no figure, has too many decimals, is missing or is there twice is named with its place', () => {
  const rows = [
    'contest,stage,candidate,transfer,total',
    'x,1,Ann,0,7',
    'x,1,Bob,0,3',
    'x,2,Ann,2.5,9.5',
    'x,2,Bob,-3,0',
  ];
  const says = (line: number, row: string) =>
    errorsIn(rows.toSpliced(line, 1, row).join('\n')).map(({ stage, candidate, check }) => [stage, candidate, check]);
  expect(errorsIn(rows.join('\n'))).toEqual([]);
  expect(says(3, 'x,2,Ann,a lot,9.5')).toContainEqual([2, 'Ann', 'not votes']);
  expect(says(4, `x,2,Bob,-3,${'9'.repeat(400)}`)).toContainEqual([2, 'Bob', 'not votes']);
  expect(says(3, 'x,2,Bob,2.5,9.5')).toContainEqual([2, 'Ann', 'row missing']);
  expect(says(4, 'x,2,Ann,-3,0')).toContainEqual([2, 'Ann', 'row twice']);
  expect(says(1, 'x,1,Ann,0,7.5')).toContainEqual([1, 'Ann', 'first stage']);
  expect(says(4, 'x,second,Bob,-3,0')).toContainEqual([undefined, 'Bob', 'row stray']);
  const third = readSheets([{ name: 'a', text: rows.join('\n').replaceAll('2.5', '2.555') }], {
    rule: 'northern-ireland',
  });
  expect(checkSheet(third[0]!)).toContainEqual(
    expect.objectContaining({ stage: 2, candidate: 'Ann', check: 'decimals' }),
  );
});

describe('a sheet of totals alone: 24 papers, two places, a quota of 9', () => {
  const polls = { name: 'w.csv', text: 'ward_contest_id,seats,valid_poll\nw,2,24\n' };
  /** Totals of A, B, C and D, stage by stage. */
  const problems = (...stages: readonly number[][]) => {
    const rows = stages.flatMap((totals, at) =>
      totals.map((total, number) => `w,${at + 1},${'ABCD'[number]},${total}`),
    );
    const text = ['ward_contest_id,stage,candidate_id,total_votes', ...rows].join('\n');
    return checkSheet(readSheets([{ name: 's.csv', text }, polls])[0]!).map(({ check, candidate }) => [
      check,
      candidate,
    ]);
  };
  const first = [12, 5, 4, 3];
  // Twelve papers of A at 0.25: eight to B and four to C; then D's three to B.
  const second = [9, 7, 5, 3];

  test('sound', () => expect(problems(first, second, [9, 10, 5, 0])).toEqual([]));
  test.each([
    ['an exclusion while a surplus waits', ['out of turn', 'D'], [first, [12, 8, 4, 0]]],
    ['an exclusion of somebody not the lowest', ['out of turn', 'C'], [first, second, [9, 12, 0, 3]]],
    ['a gain for somebody elected', ['moved', 'A'], [first, second, [12, 7, 5, 0]]],
    ['a gain for somebody excluded', ['moved', 'D'], [first, second, [9, 8, 5, 0], [9, 8, 0, 3]]],
    ['a surplus not down to the quota', ['left over', 'A'], [first, [8, 8, 5, 3]]],
    ['a stage in which nothing moves', ['moved', undefined], [first, first]],
    ['a gain that is no number of papers', ['value', 'B'], [first, [9, 7.1, 5, 3]]],
    ['votes from nowhere', ['balance', undefined], [first, [9, 9, 5, 3]]],
    ['a poll of another size', ['poll', undefined], [[12, 5, 4, 4]]],
  ] as const)('%s', (_, problem, stages) =>
    expect(problems(...stages.map((totals) => [...totals]))).toContainEqual(problem),
  );
});

test('a mark that the sheet contradicts is named: the quota without it, an exclusion with it, more of them than places', () => {
  const files = published('scottish-councils');
  const ward = 'local.aberdeen-city.dyce-bucksburn-danestone.2022-05-05';
  const marked = (from: string, to: string) => {
    const own = files.map(({ name, text }) => {
      const lines = text.split('\n').filter((line, at) => at === 0 || line.startsWith(ward));
      return { name, text: name === 'candidates' ? lines.join('\n').replace(from, to) : lines.join('\n') };
    });
    return checkSheet(readSheets(own)[0]!).map(({ check, stage, says }) => [check, stage, says]);
  };
  expect(marked(',1538,yes,', ',1538,yes,')).toEqual([]);
  expect(marked(',1538,yes,', ',1538,no,')).toEqual([
    ['marked', 1, 'reaches the quota of 1,320, and is not marked as elected.'],
  ]);
  expect(marked(',95,no,', ',95,yes,')).toEqual([
    ['marked', 5, 'loses all votes without having had the quota, and is marked as elected.'],
    ['marked', undefined, '5 are marked as elected, where there are 4 places.'],
  ]);
});

test('a quota that no number of places gives shows a wrong first preference where no file has the poll', () => {
  const rows = (last: number) =>
    [12, 5, 4, last, 9, 7, 5, 3].map((votes, at) => `w,${at < 4 ? 1 : 2},${'ABCD'[at % 4]},${votes}`);
  const checks = (last: number) => {
    const text = ['ward_contest_id,stage,candidate_id,total_votes', ...rows(last)].join('\n');
    return readSheets([{ name: 's.csv', text }]).flatMap((sheet) => checkSheet(sheet).map(({ check }) => check));
  };
  expect(checks(3)).toEqual([]);
  expect(checks(8)).toContain('quota');
});

test('a file that is no stage sheet is refused with its name', () => {
  expect(() => readSheets([{ name: 'b.csv', text: 'stage,name\n1,Ann\n' }])).toThrow(
    /^b\.csv has no column for the candidate/,
  );
  expect(() => readSheets([{ name: 'b.csv', text: 'a,b\n1,2\n' }])).toThrow(/^b\.csv has no stages/);
  expect(() => readSheets([{ name: 'b.csv', text: '' }])).toThrow(/^b\.csv has no rows/);
  expect(() => readSheets([{ name: 'b.csv', text: 'stage,candidate,total\n1,Ann\n' }])).toThrow(
    /^b\.csv: Line 2 has 2 cells/,
  );
});
