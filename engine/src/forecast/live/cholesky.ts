/**
 * The lower triangle L with L L′ = the matrix plus `jitter` on its diagonal; the rest of the rows is 0.
 *
 * Two rows are worked out together, four columns at a time: none of the eight sums waits for another, and the rows above are read half as often.
 *
 * @param matrix n × n, symmetric, row by row; what is above the diagonal is not read
 * @throws Error when the matrix is not positive definite.
 */
export function cholesky(matrix: Float64Array, n: number, jitter = 0): Float64Array {
  const lower = new Float64Array(n * n);
  for (let row = 0; row < n; row += 1) {
    lower.set(matrix.subarray(row * n, row * n + row + 1), row * n);
    lower[row * (n + 1)]! += jitter;
  }
  for (let row = 0; row < n; row += 2) {
    let column = 0;
    if (row + 1 < n)
      for (; column + 4 <= row; column += 4) {
        lessProducts(lower, n, row, column);
        for (let at = column; at < column + 4; at += 1) {
          finish(lower, n, row, at, column);
          finish(lower, n, row + 1, at, column);
        }
      }
    finishRow(lower, n, row, column);
    if (row + 1 < n) finishRow(lower, n, row + 1, column);
  }
  return lower;
}

/** Takes from four numbers of two rows what the columns before those four account for. */
function lessProducts(lower: Float64Array, n: number, row: number, column: number): void {
  const upper = row * n;
  const under = upper + n;
  let one = 0;
  let two = 0;
  let three = 0;
  let four = 0;
  let five = 0;
  let six = 0;
  let seven = 0;
  let eight = 0;
  for (let at = 0, by = column * n; at < column; at += 1, by += 1) {
    const x = lower[upper + at]!;
    const y = lower[under + at]!;
    const p = lower[by]!;
    const q = lower[by + n]!;
    const r = lower[by + 2 * n]!;
    const s = lower[by + 3 * n]!;
    one += x * p;
    two += x * q;
    three += x * r;
    four += x * s;
    five += y * p;
    six += y * q;
    seven += y * r;
    eight += y * s;
  }
  lower[upper + column]! -= one;
  lower[upper + column + 1]! -= two;
  lower[upper + column + 2]! -= three;
  lower[upper + column + 3]! -= four;
  lower[under + column]! -= five;
  lower[under + column + 1]! -= six;
  lower[under + column + 2]! -= seven;
  lower[under + column + 3]! -= eight;
}

/** The rest of a row from a column on, with its diagonal. */
function finishRow(lower: Float64Array, n: number, row: number, from: number): void {
  for (let column = from; column < row; column += 1) finish(lower, n, row, column, 0);
  let left = lower[row * (n + 1)]!;
  for (let at = 0; at < row; at += 1) left -= lower[row * n + at]! ** 2;
  if (!(left > 0)) throw new Error(`The covariance is not positive definite at row ${row}; give it a larger jitter.`);
  lower[row * (n + 1)] = Math.sqrt(left);
}

/** One number of a row, from which what the columns before `from` account for is taken already. */
function finish(lower: Float64Array, n: number, row: number, column: number, from: number): void {
  let left = lower[row * n + column]!;
  for (let at = from; at < column; at += 1) left -= lower[row * n + at]! * lower[column * n + at]!;
  lower[row * n + column] = left / lower[column * (n + 1)]!;
}
