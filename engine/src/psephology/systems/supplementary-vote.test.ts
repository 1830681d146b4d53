import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { countFirstPastThePost, countSupplementaryVote } from '../index.ts';
import { contests, relabelled } from '../testing.ts';

// Norfolk, 15 November 2012, police and crime commissioner: Athill, Bett, Morphew, Smith, Joyce (Eastern Daily Press).
const norfolk = [30_834, 27_842, 21_456, 9633, 7392];

test('Norfolk 2012: first preferences decide nothing, second preferences turn the order round', () => {
  expect(countSupplementaryVote({ first: norfolk })).toEqual({
    kind: 'awaiting second preferences',
    finalists: [0, 1],
  });
  expect(countSupplementaryVote({ first: norfolk, second: [5771, 12_146, 0, 0, 0] })).toEqual({
    kind: 'elected on final votes',
    winner: 1,
    finalists: [
      { candidate: 0, first: 30_834, second: 5771, final: 36_605 },
      { candidate: 1, first: 27_842, second: 12_146, final: 39_988 },
    ],
    runnersUp: [0],
    majority: 3383,
    byLot: false,
  });
});

test('Essex 2021: more than half of the first preferences is enough', () => {
  // Hirst, Vince, Whitehouse, Tilbrook (three local papers agree).
  expect(countSupplementaryVote({ first: [235_346, 99_712, 58_131, 42_831] })).toMatchObject({
    winner: 0,
    by: 'more than half',
  });
  expect(countSupplementaryVote({ first: [50, 30, 20] }).kind).toBe('awaiting second preferences');
});

describe('who stays in', () => {
  test('two level for second: both stay, three count second preferences', () => {
    const first = [40, 30, 30, 10];
    expect(countSupplementaryVote({ first })).toEqual({ kind: 'awaiting second preferences', finalists: [0, 1, 2] });
    expect(countSupplementaryVote({ first, second: [0, 3, 7, 0] })).toMatchObject({
      kind: 'elected on final votes',
      winner: 0,
      runnersUp: [2],
      majority: 3,
    });
    expect(countSupplementaryVote({ first, second: [0, 0, 10, 0] })).toMatchObject({
      kind: 'tied awaiting lot',
      tied: [0, 2],
    });
    expect(countSupplementaryVote({ first, second: [0, 0, 10, 0], lot: 2 })).toMatchObject({
      winner: 2,
      byLot: true,
      majority: 0,
    });
  });

  test('several level for first: they alone, whoever is next', () => {
    expect(countSupplementaryVote({ first: [30, 30, 30, 25] })).toMatchObject({ finalists: [0, 1, 2] });
    expect(countSupplementaryVote({ first: [20, 30, 30, 29] })).toMatchObject({ finalists: [1, 2] });
  });
});

describe('two candidates, one, none', () => {
  test('of two the one with more is elected, a tie awaits a lot', () => {
    expect(countSupplementaryVote({ first: [5, 4] })).toMatchObject({ winner: 0, by: 'the only two' });
    expect(countSupplementaryVote({ first: [5, 5] })).toEqual({
      kind: 'tied awaiting lot',
      tied: [0, 1],
      finalists: [],
    });
    expect(countSupplementaryVote({ first: [5, 5], lot: 1 })).toMatchObject({ winner: 1, byLot: true });
  });

  test('nobody voted', () => {
    expect(countSupplementaryVote({ first: [] })).toEqual({ kind: 'no candidates' });
    expect(countSupplementaryVote({ first: [0] })).toEqual({ kind: 'unopposed', winner: 0 });
    expect(countSupplementaryVote({ first: [0, 0, 0], second: [0, 0, 0] })).toMatchObject({ tied: [0, 1, 2] });
  });
});

describe('figures that cannot be right', () => {
  const first = [40, 30, 20, 10];
  test.each([
    [{ first, second: [1, 2] }, /^second has 2 figures, where one for each of 4/],
    [{ first, second: [1, 2, 3, 0] }, /^second\[2\] is 3, but that candidate is out/],
    [{ first, second: [20, 11, 0, 0] }, /^the sum of second is 31, which is more than .* \(30\)/],
    [{ first: [60, 30, 10], second: [0, 0, 0] }, /^second is given, but candidate 0 has more than half/],
    [{ first: [60, 30, 10], lot: 1 }, /^lot is 1, but candidate 0 has more than half/],
    [{ first, lot: 1 }, /^lot is 1, but second preferences are not counted yet/],
    [{ first, second: [5, 0, 0, 0], lot: 0 }, /^lot is 0, but no two/],
    [{ first: [5, 4], second: [0, 0] }, /^second is given, but of two candidates/],
    [{ first: [5, -4, 3] }, /^first\[1\] is -4/],
  ])('%j', (count, expected) => {
    expect(() => countSupplementaryVote(count)).toThrow(expected);
  });
});

test('relabelling the candidates permutes who stays and who wins', () => {
  const cases = contests(3).chain((first) => relabelled(first).map((each) => ({ first, ...each })));
  fc.assert(
    fc.property(cases, ({ first, from, items }) => {
      const [before, after] = [countSupplementaryVote({ first }), countSupplementaryVote({ first: items })];
      expect(after.kind).toBe(before.kind);
      if (before.kind === 'elected on first preferences' && after.kind === before.kind) {
        expect(from[after.winner]).toBe(before.winner);
      }
      if (before.kind === 'awaiting second preferences' && after.kind === before.kind) {
        expect(new Set(after.finalists.map((at) => from[at]))).toEqual(new Set(before.finalists));
      }
    }),
  );
});

test('plurality: more votes for a sole winner never hurt, and the first round agrees wherever one has more than half', () => {
  fc.assert(
    fc.property(contests(3), fc.nat(1000), (votes, more) => {
      const outcome = countFirstPastThePost(votes);
      if (outcome.kind !== 'elected') return;
      const { winner } = outcome;
      const plus = votes.map((each, at) => each + (at === winner ? more : 0));
      expect(countFirstPastThePost(plus)).toMatchObject({ kind: 'elected', winner, majority: outcome.majority + more });
      const first = countSupplementaryVote({ first: votes });
      if (first.kind === 'elected on first preferences') expect(first.winner).toBe(winner);
    }),
  );
});
