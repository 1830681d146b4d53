/** Shares as a reader enters them: tenths of a point, so that sums are exact. */
export interface EnteredShares {
  /** Of each party, in tenths of a point. */
  readonly tenths: readonly number[];
  /** What is left for all others, never below 0. */
  readonly others: number;
  /** By how much the parties' own shares pass 100.0, in tenths; 0 when they do not. */
  readonly over: number;
}

/**
 * Adds shares up and leaves the rest to the others. Nothing is rescaled.
 *
 * @example
 * addUp([500, 400]) // => { tenths: [500, 400], others: 100, over: 0 }
 * addUp([600, 430]) // => { tenths: [600, 430], others: 0, over: 30 }
 */
export function addUp(tenths: readonly number[]): EnteredShares {
  const sum = tenths.reduce((total, each) => total + each, 0);
  return { tenths, others: Math.max(0, 1000 - sum), over: Math.max(0, sum - 1000) };
}

/**
 * Takes what is over 100 off the rows that are not locked, in proportion to what they have, to the tenth: asked for, never done
 * silently. The largest remainders take the odd tenths. When the locked rows alone pass 100, nothing can be taken and they stay.
 *
 * @example
 * takeOff([600, 430, 20], [true, false, false]) // => [600, 382, 18]
 * takeOff([700, 400], [true, true]) // => [700, 400]
 */
export function takeOff(tenths: readonly number[], locked: readonly boolean[]): number[] {
  const { over } = addUp(tenths);
  const free = tenths.reduce((sum, each, row) => sum + (locked[row] ? 0 : each), 0);
  if (over === 0 || free < over) return [...tenths];
  const exact = tenths.map((each, row) => (locked[row] ? each : each - (over * each) / free));
  const taken = exact.map(Math.floor);
  const odd = 1000 - taken.reduce((sum, each) => sum + each, 0);
  const remainder = (row: number) => exact[row]! - taken[row]!;
  const rows = tenths.map((_, row) => row).filter((row) => !locked[row]);
  for (const row of rows.toSorted((a, b) => remainder(b) - remainder(a)).slice(0, odd)) taken[row]! += 1;
  return taken;
}
