import { describe, expect, test } from 'vitest';
import { countNorthernIrelandStv, countScottishStv, unitsAsText, type Papers, type StvCount } from '../../index.ts';

const [A, B, C, D, E, F] = [0, 1, 2, 3, 4, 5];
const paper = (papers: number, ...preferences: number[]): Papers => ({ papers, preferences });
const totals = ({ stages, decimals }: StvCount) =>
  stages.map(({ rows }) => rows.map(({ total }) => unitsAsText(total, decimals)));
const lost = ({ stages, decimals }: StvCount) =>
  stages.map(({ nonTransferable }) => unitsAsText(nonTransferable.total, decimals));

/** The quota is 31. A passes 29 on to B, who then passes on what is above it: from all papers in Scotland, from A's in Northern Ireland. */
const TWO_SURPLUSES = {
  candidates: 4,
  seats: 3,
  papers: [paper(60, A, B, C), paper(25, B, D), paper(20, C), paper(15, D)],
};

test('Scotland: a surplus moves every paper, each by its own value, cut to five decimals', () => {
  const count = countScottishStv(TWO_SURPLUSES);
  // 29 ÷ 60 = 0.48333; then 22.9998 ÷ 53.9998 = 0.42592 for B's own papers, and × 0.48333 = 0.20586 for those from A.
  expect(totals(count)).toEqual([
    ['60.00000', '25.00000', '20.00000', '15.00000'],
    ['31.00000', '53.99980', '20.00000', '15.00000'],
    ['31.00000', '31.00000', '32.35160', '25.64800'],
  ]);
  expect(lost(count)).toEqual(['0.00000', '0.00020', '0.00040']);
  expect(count.elected).toEqual([A, B, C]);
  const [, , third] = count.stages;
  expect(third!.action).toEqual({
    kind: 'surplus',
    of: B,
    surplus: 2_299_980,
    decidedBy: { kind: 'votes' },
    parcels: [
      { papers: 25, transferable: 25, valueReceived: 100_000, value: 42_592 },
      { papers: 60, transferable: 60, valueReceived: 48_333, value: 20_586 },
    ],
  });
});

test('Northern Ireland: a later surplus moves only the parcel received last, cut to two decimals', () => {
  const count = countNorthernIrelandStv(TWO_SURPLUSES);
  // 29 ÷ 60 = 0.48; then 22.80 ÷ 60 = 0.38, which is less than 0.48.
  expect(totals(count)).toEqual([
    ['60.00', '25.00', '20.00', '15.00'],
    ['31.00', '53.80', '20.00', '15.00'],
    ['31.00', '31.00', '42.80', '15.00'],
  ]);
  expect(lost(count)).toEqual(['0.00', '0.20', '0.20']);
  expect(count.elected).toEqual([A, B, C]);
});

test('Northern Ireland: no paper becomes worth more than when it was received', () => {
  // More than half of A's papers stop with A: 29 ÷ 25 would be more than 1.
  const count = countNorthernIrelandStv({
    candidates: 4,
    seats: 3,
    papers: [paper(35, A), paper(25, A, B), paper(5, B), paper(27, C), paper(28, D)],
  });
  expect(count.stages[1]!.action).toMatchObject({
    kind: 'surplus',
    parcels: [{ papers: 60, transferable: 25, value: 100 }],
  });
  expect(totals(count)[1]).toEqual(['31.00', '30.00', '27.00', '28.00']);
  expect(lost(count)[1]).toBe('4.00');
});

describe('a tie for exclusion', () => {
  // A and B: 10 and 12 at stage 1, 14 and 12 at stage 2, 14 and 14 at stage 3.
  const papers = [
    paper(10, A),
    paper(12, B),
    paper(4, C, A),
    paper(1, C),
    paper(2, D, B),
    paper(4, D),
    paper(25, E),
    paper(25, F),
  ];
  const contest = { candidates: 6, seats: 1, papers };

  test('Scotland: the latest stage at which they differed settles it', () => {
    const { stages } = countScottishStv(contest);
    expect(stages[3]!.action).toMatchObject({ of: [B], decidedBy: { kind: 'another stage', level: [A, B], stage: 2 } });
  });

  test('Northern Ireland: the earliest stage at which they differed settles it', () => {
    const { stages } = countNorthernIrelandStv(contest);
    expect(stages[3]!.action).toMatchObject({ of: [A], decidedBy: { kind: 'another stage', level: [A, B], stage: 1 } });
  });

  test.each([
    ['Scotland', countScottishStv],
    ['Northern Ireland', countNorthernIrelandStv],
  ])('%s: those never apart draw a lot, and the count goes on with it', (_, count) => {
    const level = { candidates: 3, seats: 1, papers: [paper(4, A, B), paper(4, B, A), paper(5, C)] };
    expect(count(level)).toMatchObject({
      kind: 'tied awaiting lot',
      elected: [],
      lot: { purpose: 'exclusion', level: [A, B] },
    });
    expect(count({ ...level, lots: [A] })).toMatchObject({ kind: 'elected', elected: [B] });
    expect(count({ ...level, lots: [B] })).toMatchObject({ kind: 'elected', elected: [A] });
    expect(count({ ...level, lots: [A] }).stages[1]!.action).toMatchObject({
      decidedBy: { kind: 'lot', level: [A, B] },
    });
  });
});

test.each([
  ['Scotland', countScottishStv],
  ['Northern Ireland', countNorthernIrelandStv],
])('%s: equal surpluses of the first count draw a lot for which goes first', (_, count) => {
  const contest = {
    candidates: 5,
    seats: 3,
    papers: [paper(40, A, C), paper(40, B, D), paper(18, C), paper(17, D), paper(17, E)],
  };
  expect(count(contest)).toMatchObject({
    kind: 'tied awaiting lot',
    elected: [A, B],
    lot: { purpose: 'surplus', level: [A, B] },
  });
  expect(count({ ...contest, lots: [B] }).stages[1]!.action).toMatchObject({ kind: 'surplus', of: B });
});

test('Northern Ireland: the lowest several go out together when they and the surpluses are below the next', () => {
  const count = countNorthernIrelandStv({
    candidates: 5,
    seats: 1,
    papers: [paper(40, A), paper(35, B), paper(3, C, A), paper(4, D, B), paper(5, E, A)],
  });
  expect(count.stages[1]!.action).toMatchObject({ kind: 'exclusion', of: [C, D, E], deferred: 0 });
  const scottish = countScottishStv({
    candidates: 5,
    seats: 1,
    papers: [paper(40, A), paper(35, B), paper(3, C, A), paper(4, D, B), paper(5, E, A)],
  });
  expect(scottish.stages[1]!.action).toMatchObject({ of: [C] });
});

test('Northern Ireland: a surplus that could change nothing at the bottom is left for later', () => {
  // The quota is 26; 2 votes cannot lift D, with 10, over C, with 20.
  const contest = {
    candidates: 5,
    seats: 3,
    papers: [paper(28, A, B), paper(22, B), paper(20, C), paper(10, D, C), paper(21, E)],
  };
  const count = countNorthernIrelandStv(contest);
  expect(count.stages[1]!.action).toMatchObject({ kind: 'exclusion', of: [D], deferred: 200 });
  expect(countScottishStv(contest).stages[1]!.action).toMatchObject({ kind: 'surplus', of: A });
});

test('Northern Ireland: whoever reaches the quota in an exclusion receives no more of it', () => {
  // The quota is 31. A passes 0.31 a paper to D and E. When D is excluded, D's own eight papers bring B to the quota; those from A, which
  // prefer B next, go on to C.
  const count = countNorthernIrelandStv({
    candidates: 5,
    seats: 3,
    papers: [paper(30, A, D, B, C), paper(15, A, E), paper(25, B), paper(21, C), paper(8, D, B), paper(22, E)],
  });
  expect(totals(count)).toEqual([
    ['45.00', '25.00', '21.00', '8.00', '22.00'],
    ['31.00', '25.00', '21.00', '17.30', '26.65'],
    ['31.00', '33.00', '30.30', '0.00', '26.65'],
  ]);
  expect(count.stages[2]!.action).toMatchObject({
    parcels: [
      { papers: 8, valueReceived: 100 },
      { papers: 30, valueReceived: 31 },
    ],
  });
  // C's 30.30 are more than E's 26.65 and B's surplus of 2 together.
  expect(count.elected).toEqual([A, B, C]);
});

test('Northern Ireland, one place: the count ends at the quota, or with as many votes as all the others together', () => {
  const won = countNorthernIrelandStv({
    candidates: 3,
    seats: 1,
    papers: [paper(60, A, B), paper(30, B), paper(10, C)],
  });
  expect(won).toMatchObject({ kind: 'elected', elected: [A] });
  expect(won.stages).toHaveLength(1);
  // Papers that stop leave A below the quota of 51, but with more than B and C.
  const beyond = countNorthernIrelandStv({
    candidates: 4,
    seats: 1,
    papers: [paper(45, A), paper(25, B), paper(12, C), paper(18, D)],
  });
  expect(beyond.stages.at(-1)!.elected).toEqual([{ candidate: A, because: 'beyond reach' }]);
  expect(beyond.quota).toBe(51);
});

test('Northern Ireland: the exclusion that fills the last places moves no paper', () => {
  // The quota is 26, and A's surplus of 4 cannot lift D over B and C.
  const count = countNorthernIrelandStv({
    candidates: 4,
    seats: 3,
    papers: [paper(30, A, D), paper(25, B), paper(25, C), paper(20, D, C)],
  });
  expect(count.stages).toHaveLength(1);
  expect(count.stages[0]!.excludedUnmoved).toEqual([D]);
  expect(count.stages[0]!.elected).toEqual([
    { candidate: A, because: 'quota' },
    { candidate: B, because: 'last places' },
    { candidate: C, because: 'last places' },
  ]);
});

test('a count of no more candidates than places elects them all, and says how many places stay empty', () => {
  expect(countScottishStv({ candidates: 2, seats: 3, papers: [paper(2, A)] })).toMatchObject({
    elected: [A, B],
    unfilled: 1,
  });
});
