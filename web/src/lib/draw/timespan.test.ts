import { expect, test } from 'vitest';
import { daysBetween, percentBetween } from './timespan.ts';

test('a parliament is drawn at its true length over a clock change', () => {
  expect(daysBetween('2017-06-08', '2019-12-12')).toBe(917);
  expect(daysBetween('2019-10-26', '2019-10-28')).toBe(2);
});

test('a date outside the span stands at its nearer end', () => {
  expect(percentBetween('2019-01-01', '2020-01-01')('2019-07-02')).toBe(49.86);
  expect(percentBetween('2017-06-08', '2019-12-12')('2016-01-01')).toBe(0);
  expect(percentBetween('2017-06-08', '2019-12-12')('2026-01-01')).toBe(100);
});
