import fc from 'fast-check';
import { expect, test } from 'vitest';
import { spread } from './spread.ts';

test('two parties within a point of each other keep readable labels', () => {
  expect(spread([10, 12, 50], 10, 0, 100)).toEqual([10, 20, 50]);
  expect(spread([95, 97], 10, 0, 100)).toEqual([90, 100]);
});

test('labels keep their gap, their order and the room they have', () => {
  const within = fc.array(fc.integer({ min: 0, max: 200 }), { minLength: 1, maxLength: 9 });
  fc.assert(
    fc.property(within, (wanted) => {
      const placed = spread(wanted, 20, 0, 200);
      const sorted = wanted.map((y, i) => [y, placed[i]!] as const).sort((a, b) => a[0] - b[0] || a[1] - b[1]);
      sorted.forEach(([, y], i) => {
        expect(y).toBeGreaterThanOrEqual(-1e-9);
        expect(y).toBeLessThanOrEqual(200 + 1e-9);
        if (i > 0) expect(y - sorted[i - 1]![1]).toBeGreaterThanOrEqual(20 - 1e-9);
      });
    }),
  );
});
