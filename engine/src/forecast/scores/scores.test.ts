import fc from 'fast-check';
import { expect, test } from 'vitest';
import { brier, covered, crps, intervalOf, logScore, rmse } from '../index.ts';

test('exit polls of 2019 and 2024 against what came, as published: 4.8 and 6.0 over eight blocs', () => {
  expect(rmse([368, 191, 13, 0, 1, 55, 3, 0], [365, 202, 11, 0, 1, 48, 4, 0])).toBeCloseTo(4.8, 1);
  expect(rmse([131, 410, 61, 13, 2, 10, 4, 5], [121, 411, 72, 5, 4, 9, 4, 5])).toBeCloseTo(6.0, 1);
});

test('seats that are not declared are not scored', () => {
  expect(brier([1, 0, 0, 1, 0.5, 0.5], [0, -2, -1])).toBe(0);
  expect(logScore([0.5, 0.5, 0, 1], [0, -1])).toBeCloseTo(Math.LN2, 12);
  expect(brier([1, 0], [-1])).toBeNaN();
});

test('a certain miss costs 2 by Brier and seven by the logarithm', () => {
  expect(brier([0, 1], [0])).toBe(2);
  expect(logScore([0, 1], [0])).toBeCloseTo(-Math.log(0.001), 12);
});

test('rows of different length are refused', () => {
  expect(() => rmse([1], [1, 2])).toThrow('The rows have 1 and 2 figures; give as many of each.');
  expect(() => intervalOf([])).toThrow('An interval needs at least one draw; none was given.');
});

const draws = fc.array(fc.integer({ min: 0, max: 650 }), { minLength: 1, maxLength: 60 });

test('the score of draws is never negative, no more than the mean error, and indifferent to their order', () => {
  fc.assert(
    fc.property(draws, fc.integer({ min: 0, max: 650 }), (drawn, actual) => {
      const score = crps(drawn, actual);
      const meanError = drawn.reduce((sum, each) => sum + Math.abs(each - actual), 0) / drawn.length;
      expect(score).toBeGreaterThan(-1e-9);
      expect(score).toBeLessThan(meanError + 1e-9);
      expect(crps(drawn.toReversed(), actual)).toBeCloseTo(score, 9);
    }),
  );
});

test('a wider interval holds what a narrower one does', () => {
  fc.assert(
    fc.property(draws, fc.integer({ min: 0, max: 650 }), (drawn, actual) => {
      const [narrow, wide] = [intervalOf(drawn, 0.5), intervalOf(drawn, 0.9)];
      expect([wide.low <= narrow.low, narrow.high <= wide.high]).toEqual([true, true]);
      if (covered(narrow, actual)) expect(covered(wide, actual)).toBe(true);
    }),
  );
});
