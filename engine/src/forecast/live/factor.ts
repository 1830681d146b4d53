/** Steps that are kept side by side. */
const SIDE_BY_SIDE = 32;

/**
 * A covariance as what is left of another after a number of steps: less the products of each step's row, or more where the step's sign is
 * −1. Rows are kept by seat within blocks of steps, so that what two seats have in common is a sum over neighbours in memory.
 */
export interface Factor {
  readonly seats: number;
  readonly blocks: Block[];
}

interface Block {
  /** Seats × steps of the block: 0 until put in. */
  readonly rows: Float64Array;
  readonly signs: Float64Array;
}

/** No steps yet. */
export function newFactor(seats: number): Factor {
  return { seats, blocks: [] };
}

/** Room for a further step, whose number is `step`; nothing of it is put in yet. */
export function beginStep({ seats, blocks }: Factor, step: number, sign: 1 | -1): void {
  if (step % SIDE_BY_SIDE === 0)
    blocks.push({ rows: new Float64Array(seats * SIDE_BY_SIDE), signs: new Float64Array(SIDE_BY_SIDE) });
  blocks.at(-1)!.signs[step % SIDE_BY_SIDE] = sign;
}

/** Puts in a seat's part of a step. */
export function putIn({ blocks }: Factor, step: number, seat: number, value: number): void {
  blocks[Math.floor(step / SIDE_BY_SIDE)]!.rows[seat * SIDE_BY_SIDE + (step % SIDE_BY_SIDE)] = value;
}

/** How much of the covariance between two seats the steps have taken away, as far as both seats have gone along. */
export function takenBetween({ blocks }: Factor, one: number, other: number): number {
  let sum = 0;
  for (const { rows, signs } of blocks)
    for (let at = 0; at < SIDE_BY_SIDE; at += 1)
      sum += signs[at]! * rows[one * SIDE_BY_SIDE + at]! * rows[other * SIDE_BY_SIDE + at]!;
  return sum;
}

/** Takes away from a seat's covariance with all others what the steps have taken; seats with a mark of 0 or more are passed over. */
export function takeAway({ blocks }: Factor, seat: number, column: Float64Array, marks: Int32Array): void {
  const own = new Float64Array(SIDE_BY_SIDE);
  for (const { rows, signs } of blocks) {
    for (let at = 0; at < SIDE_BY_SIDE; at += 1) own[at] = signs[at]! * rows[seat * SIDE_BY_SIDE + at]!;
    for (let other = 0; other < column.length; other += 1)
      if (marks[other]! < 0) column[other]! -= product(own, rows, other * SIDE_BY_SIDE);
  }
}

/** The sum of products of a block's row with another; four at a time, which is twice as quick. */
function product(own: Float64Array, rows: Float64Array, from: number): number {
  let a = 0;
  let b = 0;
  let c = 0;
  let d = 0;
  for (let at = 0; at < SIDE_BY_SIDE; at += 4) {
    a += own[at]! * rows[from + at]!;
    b += own[at + 1]! * rows[from + at + 1]!;
    c += own[at + 2]! * rows[from + at + 2]!;
    d += own[at + 3]! * rows[from + at + 3]!;
  }
  return a + b + c + d;
}
