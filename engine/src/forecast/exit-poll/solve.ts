/**
 * The inverse of a symmetric positive definite matrix, by its Cholesky factor. Row by row, size × size.
 *
 * @throws Error when the matrix is not positive definite.
 *
 * @example
 * [...inverse(Float64Array.of(4, 0, 0, 16), 2)] // => [0.25, 0, 0, 0.0625]
 */
export function inverse(matrix: Float64Array, size: number): Float64Array {
  const factor = cholesky(matrix, size);
  const into = new Float64Array(size * size);
  for (let column = 0; column < size; column += 1) {
    const unit = new Float64Array(size);
    unit[column] = 1;
    into.set(solveWith(factor, unit), column * size);
  }
  return into;
}

/** The solution of matrix · x = right for a symmetric positive definite matrix. */
export function solve(matrix: Float64Array, right: Float64Array): Float64Array {
  return solveWith(cholesky(matrix, right.length), right);
}

/** The lower factor L of a symmetric positive definite matrix L Lᵀ. */
export function cholesky(matrix: Float64Array, size: number): Float64Array {
  const factor = new Float64Array(size * size);
  for (let row = 0; row < size; row += 1) {
    for (let column = 0; column <= row; column += 1) {
      let sum = matrix[row * size + column]!;
      for (let k = 0; k < column; k += 1) sum -= factor[row * size + k]! * factor[column * size + k]!;
      if (row === column && !(sum > 0)) throw new Error(`The matrix is not positive definite in row ${row}.`);
      factor[row * size + column] = row === column ? Math.sqrt(sum) : sum / factor[column * size + column]!;
    }
  }
  return factor;
}

function solveWith(factor: Float64Array, right: Float64Array): Float64Array {
  const size = right.length;
  const x = right.slice();
  for (let row = 0; row < size; row += 1) {
    for (let k = 0; k < row; k += 1) x[row]! -= factor[row * size + k]! * x[k]!;
    x[row]! /= factor[row * size + row]!;
  }
  for (let row = size - 1; row >= 0; row -= 1) {
    for (let k = row + 1; k < size; k += 1) x[row]! -= factor[k * size + row]! * x[k]!;
    x[row]! /= factor[row * size + row]!;
  }
  return x;
}
