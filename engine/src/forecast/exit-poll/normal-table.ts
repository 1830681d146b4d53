import { normalBelow } from './normal.ts';

/** The table reaches as many standard deviations from the mean; beyond them the distribution function is 0 or 1 to eight digits. */
export const REACH = 6;
export const CELLS_PER_SD = 64;
/** Numbers of a cell: four of a cubic for exp(−z²/2), four for the distribution function, each in the part of the cell gone through. */
export const OF_A_CELL = 8;

/**
 * Cubics that meet exp(−z²/2) and the standard normal distribution function, and their slopes, at every 64th of a standard deviation (C. Hermite's
 * interpolation); nowhere out by more than 1e-9. A forecast asks for them half a million times.
 */
export const NORMAL_TABLE = makeTable();

function makeTable(): Float64Array {
  const cells = 2 * REACH * CELLS_PER_SD;
  // One more cell for the end itself.
  const table = new Float64Array((cells + 1) * OF_A_CELL);
  const step = 1 / CELLS_PER_SD;
  for (let cell = 0; cell <= cells; cell += 1) {
    const [low, high] = [cell * step - REACH, (cell + 1) * step - REACH];
    const [before, after] = [Math.exp(-0.5 * low * low), Math.exp(-0.5 * high * high)];
    const root = Math.sqrt(2 * Math.PI);
    table.set(cubic(before, after, -low * before * step, -high * after * step), cell * OF_A_CELL);
    const [below, above] = [normalBelow(low, before), normalBelow(high, after)];
    table.set(cubic(below, above, (before / root) * step, (after / root) * step), cell * OF_A_CELL + 4);
  }
  return table;
}

/** The cubic with two values and two slopes at 0 and 1, constant first. */
function cubic(from: number, to: number, slopeFrom: number, slopeTo: number): number[] {
  const rise = to - from;
  return [from, slopeFrom, 3 * rise - 2 * slopeFrom - slopeTo, slopeFrom + slopeTo - 2 * rise];
}
