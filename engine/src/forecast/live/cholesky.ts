/**
 * The lower triangle L with L L′ = the matrix plus `jitter` on its diagonal; the rest of the rows is 0.
 *
 * @param matrix n × n, symmetric, row by row
 * @throws Error when the matrix is not positive definite.
 */
export function cholesky(matrix: Float64Array, n: number, jitter = 0): Float64Array {
  const lower = new Float64Array(n * n);
  for (let row = 0; row < n; row += 1) {
    for (let column = 0; column <= row; column += 1) {
      let sum = matrix[row * n + column]! + (row === column ? jitter : 0);
      for (let at = 0; at < column; at += 1) sum -= lower[row * n + at]! * lower[column * n + at]!;
      if (row > column) lower[row * n + column] = sum / lower[column * n + column]!;
      else if (sum > 0) lower[row * n + row] = Math.sqrt(sum);
      else throw new Error(`The covariance is not positive definite at row ${row}; give it a larger jitter.`);
    }
  }
  return lower;
}
