import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compare, ratio, subtract } from '../psephology/index.ts';
import { fixed, hundredths, majorityPercent, netChange, points, swingPercent, thousands } from './index.ts';

const fractions = fc
  .tuple(fc.integer({ min: -100_000, max: 100_000 }), fc.integer({ min: 1, max: 100_000 }))
  .map(([num, den]) => ratio(num, den));

test('a rounded number is within half a unit of the exact one, and a half goes away from zero', () => {
  fc.assert(
    fc.property(fractions, fc.integer({ min: 0, max: 4 }), (value, places) => {
      const scale = 10n ** BigInt(places);
      const printed = { num: BigInt(fixed(value, places).replace('.', '')), den: scale };
      const gap = subtract(printed, value);
      const halfUnit = { num: 1n, den: 2n * scale };
      const size = gap.num < 0n ? { num: -gap.num, den: gap.den } : gap;
      expect(compare(size, halfUnit)).toBeLessThanOrEqual(0);
      if (compare(size, halfUnit) === 0) expect(gap.num < 0n).toBe(value.num < 0n);
    }),
  );
});

test('nothing is printed as minus nothing', () => {
  fc.assert(
    fc.property(fractions, fc.integer({ min: 0, max: 3 }), (value, places) => !/^-[0.]*$/.test(fixed(value, places))),
  );
  expect(points(ratio(-4, 10_000))).toBe('0.0');
  expect(netChange(-0)).toBe('0');
});

test('the same size rounds the same way on both sides of zero', () => {
  fc.assert(
    fc.property(fractions, (value) => {
      const [a, b] = [hundredths(value, 1), hundredths({ num: -value.num, den: value.den }, 1)];
      expect(a.replace('-', '')).toBe(b.replace('-', ''));
    }),
  );
});

test('a share is rounded once: 10.249 per cent is 10.2, not 10.3 by way of 10.25', () => {
  expect(hundredths(ratio(163_830, 1_598_455), 1)).toBe('10.2');
});

test('a majority of two votes and a swing of twenty do not read as none', () => {
  expect(majorityPercent(ratio(2, 41_822))).toBe('less than 0.01%');
  expect(majorityPercent(ratio(20, 42_000))).toBe('0.05%');
  expect(swingPercent(ratio(10, 42_000))).toBe('less than 0.1%');
  expect(swingPercent(ratio(0))).toBe('0.0%');
});

test('commas stand at the thousands', () => {
  expect([0, 607, 1000, 35_111, 1_021_545].map(thousands)).toEqual(['0', '607', '1,000', '35,111', '1,021,545']);
});
