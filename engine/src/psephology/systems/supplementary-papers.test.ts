import fc from 'fast-check';
import { expect, test } from 'vitest';
import { countSupplementaryPapers } from '../index.ts';

const paper = (papers: number, ...preferences: number[]) => ({ papers, preferences });

test('Norfolk 2012, police and crime commissioner: papers that give its published rounds elect Stephen Bett', () => {
  // Athill, Bett, Morphew, Smith, Joyce; how second choices lay among those who went out is not published.
  const papers = [
    paper(30_834, 0),
    paper(27_842, 1, 0),
    paper(5771, 2, 0),
    paper(12_146, 2, 1),
    paper(21_456 - 5771 - 12_146, 2, 3),
    paper(9633, 3),
    paper(7392, 4, 2),
  ];
  const { first, second, outcome } = countSupplementaryPapers({ candidates: 5, papers });
  expect(first).toEqual([30_834, 27_842, 21_456, 9633, 7392]);
  // The second choices of those who stay in are never looked at.
  expect(second).toEqual([5771, 12_146, 0, 0, 0]);
  expect(outcome).toMatchObject({ kind: 'elected on final votes', winner: 1, majority: 3383 });
});

test('more than half of the first preferences: no second choice is counted', () => {
  const papers = [paper(6, 0, 1), paper(3, 1), paper(2, 2, 1)];
  expect(countSupplementaryPapers({ candidates: 3, papers })).toEqual({
    first: [6, 3, 2],
    second: undefined,
    outcome: { kind: 'elected on first preferences', winner: 0, by: 'more than half', byLot: false },
  });
});

test('no second choice is worth more than a paper, and the order of the papers changes nothing', () => {
  const papers = fc.array(
    fc
      .record({ many: fc.nat(50), preferences: fc.shuffledSubarray([0, 1, 2, 3], { maxLength: 2 }) })
      .map(({ many, preferences }) => paper(many, ...preferences)),
    { maxLength: 12 },
  );
  fc.assert(
    fc.property(papers, (all) => {
      const counted = countSupplementaryPapers({ candidates: 4, papers: all });
      expect(countSupplementaryPapers({ candidates: 4, papers: all.toReversed() })).toEqual(counted);
      const votes = [...counted.first, ...(counted.second ?? [])].reduce((sum, each) => sum + each, 0);
      const marks = all.reduce((sum, { papers: many, preferences }) => sum + many * preferences.length, 0);
      expect(votes).toBeLessThanOrEqual(marks);
    }),
  );
});

test('a paper with three choices, or for nobody who stands, is refused', () => {
  expect(() => countSupplementaryPapers({ candidates: 3, papers: [paper(1, 0, 1, 2)] })).toThrow(
    /^papers\[0\] has 3 choices, where a first and a second/,
  );
  expect(() => countSupplementaryPapers({ candidates: 3, papers: [paper(1, 3)] })).toThrow(
    /^papers\[0\] chooses 3, where a position from 0 to 2/,
  );
  expect(() => countSupplementaryPapers({ candidates: 3, papers: [paper(-1, 0)] })).toThrow(/^first\[0\] is -1/);
});
