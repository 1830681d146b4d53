import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readBallots, readBlt, readPreferenceCsv, writeBlt, writePreferenceCsv, type BallotFile } from '../index.ts';

const WARD = [
  '# a ward',
  '4 2',
  '-3',
  '10 1 2 0',
  '',
  '2 4 3 1 0  # postal',
  '1 0',
  '0',
  '"Ann A"',
  '"Bob, B" "Party"',
  '"Cy C"',
  'Di D',
  '"A ward"',
];

test('a BLT file with comments, an empty line, a blank paper and somebody who withdrew', () => {
  expect(readBallots(WARD.join('\r\n'))).toEqual({
    candidates: ['Ann A', 'Bob, B', 'Di D'],
    seats: 2,
    papers: [
      { papers: 10, preferences: [0, 1] },
      { papers: 2, preferences: [2, 0] },
      { papers: 1, preferences: [] },
    ],
    title: 'A ward',
  });
});

test('papers marked alike are put together, and ten million of them are read', () => {
  const text = `13 1\n4 1 2 0\n3 2 0\n${'2 1 2 0\n'.repeat(3)}9999980 13 12 11 10 9 8 7 6 5 4 3 2 1 0\n10 13 12 11 10 9 8 7 6 5 4 3 2 1 0\n0\n`;
  const { papers } = readBlt(text + '"Somebody"\n'.repeat(13));
  expect(papers.slice(0, 2)).toEqual([
    { papers: 10, preferences: [0, 1] },
    { papers: 3, preferences: [1] },
  ]);
  expect(papers.reduce((sum, each) => sum + each.papers, 0)).toBe(10_000_003);
});

describe('a BLT file is refused for its first wrong line, with its number', () => {
  const lines = ['3 2', '4 1 2 0', '2 3 0', '0', '"Ann"', '"Bob"', '"Cy"', '"Ward"'];
  test.each([
    [0, 'three 2', /^Line 1 is "three 2", where two numbers of 1 or more/],
    [0, '3', /^Line 1 is "3", where two numbers/],
    [0, '3 0', /^Line 1 is "3 0"/],
    [1, '4 1 2', /^Line 2 is "4 1 2", where a 0 at its end was expected/],
    [1, '4 1 x 0', /^Line 2 is "4 1 x 0", where a number of papers/],
    [1, '-4 1 2 0', /^Line 2 is "-4 1 2 0"/],
    [1, '4.5 1 2 0', /^Line 2 is "4\.5 1 2 0"/],
    [2, '2 4 0', /^Line 3 is "2 4 0", where nobody but candidates 1 to 3 was expected/],
    [2, '2 3 3 0', /^Line 3 is "2 3 3 0", where candidate 3 at most once/],
    [2, '2 1=2 3 0', /^Line 3 is "2 1=2 3 0"/],
    [2, '2 3 0 1 0', /^Line 3 is "2 3 0 1 0", where nothing after its 0/],
    [2, '0 3 0', /^Line 3 is "0 3 0", where a number of papers of 1 or more/],
    [3, '1 1 0', /^Line 5 is ""Ann"", where a number of papers/],
    [5, '""', /^Line 6 is """", where a name/],
    [7, '"Ward"\n"Dee"', /^Line 9 is ""Dee"", where nothing after the title was expected/],
  ])('line %i: %s', (at, line, message) => {
    expect(() => readBlt(lines.with(at, line).join('\n'))).toThrow(message);
  });

  test('when it ends too soon', () => {
    expect(() => readBlt(lines.slice(0, 3).join('\n'))).toThrow(/^Line 3 ends the file, where a line with only a 0/);
    expect(() => readBlt(lines.slice(0, 6).join('\n'))).toThrow(
      /^Line 6 ends the file after 2 names, where a name for each of the 3/,
    );
    expect(() => readBlt('')).toThrow(/^Line 1 is the end of the file/);
    expect(() => readBlt(lines.with(1, '-9').join('\n'))).toThrow(
      /^Line 2 is "-9", where candidates who withdrew as numbers from -1 to -3/,
    );
  });
});

test('a preference CSV with a contest in its first column, names in quotation marks and every candidate given', () => {
  const text = 'ward_contest_id,papers,preferences\nx,3,"Ann, A>Bob"\ny,5,Cy\nx,1,Bob\n';
  expect(readPreferenceCsv(text, { contest: 'x', seats: 2 })).toEqual({
    candidates: ['Ann, A', 'Bob'],
    seats: 2,
    papers: [
      { papers: 3, preferences: [0, 1] },
      { papers: 1, preferences: [1] },
    ],
    title: 'x',
  });
  expect(readPreferenceCsv(text, { contest: 'y', candidates: ['Di', 'Cy'] }).papers).toEqual([
    { papers: 5, preferences: [1] },
  ]);
  expect(() => readPreferenceCsv(text)).toThrow(
    /^The file has 2 contests, where one was expected: ask for one of x, y/,
  );
  expect(() => readPreferenceCsv(text, { contest: 'z' })).toThrow(/^The contest asked for is z/);
});

test.each([
  ['papers,choices\n1,Ann\n', /^Line 1 has the columns papers, choices, where papers and preferences/],
  ['papers,preferences\n1,Ann\nx,Bob\n', /^Line 3 has "x" papers/],
  ['papers,preferences\n-1,Ann\n', /^Line 2 has "-1" papers/],
  [
    'papers,preferences\n99999999999999999999,Ann\n',
    /^Line 2 has "99999999999999999999" papers, where a whole number from 1 to/,
  ],
  ['papers,preferences\n1,Ann=Bob>Cy\n', /^Line 2 puts "Ann=Bob" in one place, where one candidate at each place/],
  ['papers,preferences\n1,Ann>Ann\n', /^Line 2 prefers "Ann" twice/],
  ['papers,preferences\n1,Ann>>Bob\n', /^Line 2 has the preferences "Ann>>Bob"/],
  ['papers,preferences\n1,Ann,2\n', /^Line 2 has 3 cells, where 2/],
  ['papers,preferences\n1,"Ann\n', /^Line 2 has a quotation mark that is not closed/],
])('a preference CSV is refused for its first wrong line: %j', (text, message) => {
  expect(() => readBallots(text)).toThrow(message);
});

test('a candidate who is not on the list given is refused', () => {
  expect(() => readPreferenceCsv('papers,preferences\n1,Eve\n', { candidates: ['Ann'] })).toThrow(
    /^Line 2 prefers "Eve", where one of the candidates Ann/,
  );
});

const files = fc.integer({ min: 1, max: 9 }).chain((many) =>
  fc.record({
    candidates: fc.uniqueArray(fc.stringMatching(/^[A-Z][a-z]{0,8}(, [A-Z])?$/), { minLength: many, maxLength: many }),
    seats: fc.integer({ min: 1, max: 6 }),
    papers: fc.uniqueArray(
      fc.record({
        papers: fc.integer({ min: 1, max: 5000 }),
        preferences: fc.shuffledSubarray([...new Array<number>(many).keys()], { minLength: 1 }),
      }),
      { maxLength: 30, selector: ({ preferences }) => preferences.join() },
    ),
    title: fc.constantFrom(undefined, 'A ward'),
  }),
);

test('what is written as BLT is read back the same', () => {
  fc.assert(
    fc.property(files, (file: BallotFile) => {
      expect(readBallots(writeBlt(file))).toEqual(file);
    }),
  );
});

test('what is written as CSV is read back the same, with the candidates it does not list', () => {
  fc.assert(
    fc.property(files, (file: BallotFile) => {
      const { candidates, seats } = file;
      expect(readBallots(writePreferenceCsv(file), { candidates, seats })).toEqual({ ...file, title: undefined });
    }),
  );
});

test('a file without places cannot be written as BLT', () => {
  expect(() => writeBlt({ candidates: ['Ann'], seats: undefined, papers: [], title: undefined })).toThrow(
    /^seats is missing/,
  );
});
