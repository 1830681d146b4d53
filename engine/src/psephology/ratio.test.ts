import fc from 'fast-check';
import { expect, test } from 'vitest';
import * as psephology from './index.ts';

const { absolute, add, approximate, compare, divide, equal, half, isZero, largestFirst, maximum } = psephology;
const { multiply, negate, ratio, sign, subtract, WrongInput } = psephology;

const ratios = fc
  .tuple(fc.bigInt(-(10n ** 20n), 10n ** 20n), fc.bigInt(1n, 10n ** 20n))
  .map(([num, den]) => ratio(num, den));

test('the sums of a field hold exactly', () => {
  fc.assert(
    fc.property(ratios, ratios, ratios, (a, b, c) => {
      expect(equal(add(a, b), add(b, a))).toBe(true);
      expect(equal(subtract(add(a, b), b), a)).toBe(true);
      expect(equal(multiply(a, add(b, c)), add(multiply(a, b), multiply(a, c)))).toBe(true);
      expect(equal(add(half(a), half(a)), a)).toBe(true);
      expect(isZero(add(a, negate(a)))).toBe(true);
      if (!isZero(b)) expect(equal(multiply(divide(a, b), b), a)).toBe(true);
    }),
  );
});

test('the denominator stays above 0, so the sign is that of the numerator', () => {
  fc.assert(
    fc.property(ratios, ratios, (a, b) => {
      for (const each of [add(a, b), subtract(a, b), multiply(a, b), half(a), negate(a), absolute(a)]) {
        expect(each.den > 0n).toBe(true);
      }
      if (isZero(b)) return;
      expect(divide(a, b).den > 0n).toBe(true);
      expect(sign(divide(a, b))).toBe(sign(multiply(a, b)));
    }),
  );
});

test('the order is that of the exact numbers, where doubles see no difference', () => {
  const third = ratio(10n ** 30n, 3n * 10n ** 30n);
  const aHairMore = ratio(10n ** 30n + 1n, 3n * 10n ** 30n);
  expect(approximate(third)).toBe(approximate(aHairMore));
  expect(compare(third, aHairMore)).toBe(-1);
  expect([third, aHairMore].sort(largestFirst)).toEqual([aHairMore, third]);
  expect(maximum(third, aHairMore)).toBe(aHairMore);
  expect(absolute(negate(aHairMore))).toEqual(aHairMore);
});

test('drawing never meets infinity, however long the terms', () => {
  const long = ratio(7n ** 2000n, 8n * 7n ** 2000n);
  expect(approximate(long)).toBe(0.125);
  expect(approximate(negate(long))).toBe(-0.125);
  expect(approximate(ratio(2n ** 60n + 1n, 4))).toBe(2 ** 58);
  fc.assert(
    fc.property(fc.integer(), fc.integer({ min: 1 }), (num, den) => {
      expect(approximate(ratio(num, den))).toBeCloseTo(num / den, 9);
    }),
  );
});

test('what is not a whole number is refused by name', () => {
  expect(() => ratio(12.345, 100)).toThrow(/^numerator is 12\.345, where a whole number was expected/);
  expect(() => ratio(1, Number.NaN)).toThrow(/^denominator is NaN/);
  expect(() => ratio(2 ** 53)).toThrow(WrongInput);
  expect(() => ratio(1, 0)).toThrow(/^denominator is 0/);
  expect(() => divide(ratio(1), ratio(0, 7))).toThrow(/^divisor is 0/);
});
