import { expect, test } from 'vitest';
import { CELLS_PER_SD, NORMAL_TABLE, OF_A_CELL, REACH } from './normal-table.ts';
import { normalBelow } from './normal.ts';

// From the tables of M. Abramowitz and I. Stegun, Handbook of Mathematical Functions (1964), 26.1.
test.each([
  [0.5, 0.691462461274013],
  [1, 0.841344746068543],
  [2, 0.977249868051821],
  [3, 0.99865010196837],
])('the distribution function at %f is the printed one', (z, printed) => {
  expect(normalBelow(z, Math.exp((-z * z) / 2))).toBeCloseTo(printed, 14);
  expect(normalBelow(-z, Math.exp((-z * z) / 2))).toBeCloseTo(1 - printed, 14);
});

test('the table is nowhere out by more than 1e-9', () => {
  let worst = 0;
  for (let z = -REACH; z <= REACH; z += 0.0007) {
    const along = (z + REACH) * CELLS_PER_SD;
    const at = Math.floor(along) * OF_A_CELL;
    const u = along - Math.floor(along);
    const read = (from: number) => [3, 2, 1, 0].reduce((sum, power) => sum * u + NORMAL_TABLE[at + from + power]!, 0);
    const density = Math.exp((-z * z) / 2);
    worst = Math.max(worst, Math.abs(read(0) - density), Math.abs(read(4) - normalBelow(z, density)));
  }
  expect(worst).toBeLessThan(1e-9);
});
