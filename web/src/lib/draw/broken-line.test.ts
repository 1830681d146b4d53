import { expect, test } from 'vitest';
import { brokenLine } from './broken-line.ts';

test('a line goes from point to point and is broken where one is missing', () => {
  const [first, second, last] = [
    [0, 5],
    [10, 2.52],
    [30, 4],
  ] as const;
  expect(brokenLine([first, second, null, last])).toBe('M0.0 5.0L10.0 2.5M30.0 4.0');
  expect(brokenLine([null, first, second])).toBe('M0.0 5.0L10.0 2.5');
  expect(brokenLine([null, null])).toBe('');
});
