/** k rows of draws times a k × k matrix. */
export function times(matrix: Float64Array, rows: Float64Array, k: number): Float64Array {
  const draws = rows.length / k;
  const out = new Float64Array(rows.length);
  for (let at = 0; at < k; at += 1)
    for (let by = 0; by < k; by += 1) {
      const weight = matrix[at * k + by]!;
      for (let draw = 0; draw < draws; draw += 1) out[at * draws + draw]! += weight * rows[by * draws + draw]!;
    }
  return out;
}

/** k rows of draws, each less its mean. */
export function centred(rows: Float64Array, k: number): Float64Array {
  const draws = rows.length / k;
  const out = rows.slice();
  for (let at = 0; at < k; at += 1) {
    const row = out.subarray(at * draws, (at + 1) * draws);
    let sum = 0;
    for (const each of row) sum += each;
    for (let draw = 0; draw < draws; draw += 1) row[draw]! -= sum / draws;
  }
  return out;
}

/** Covariances between k centred rows, k × k. */
export function covariances(rows: Float64Array, k: number): Float64Array {
  const draws = rows.length / k;
  const out = new Float64Array(k * k);
  for (let a = 0; a < k; a += 1)
    for (let b = 0; b < k; b += 1) {
      let sum = 0;
      for (let draw = 0; draw < draws; draw += 1) sum += rows[a * draws + draw]! * rows[b * draws + draw]!;
      out[a * k + b] = sum / (draws - 1);
    }
  return out;
}

/** A matrix with something added to its diagonal. */
export function withDiagonal(matrix: Float64Array, added: readonly number[]): Float64Array {
  const out = matrix.slice();
  added.forEach((each, at) => (out[at * (added.length + 1)]! += each));
  return out;
}

/** The inverse of a symmetric positive definite k × k matrix, by elimination. */
export function inverseOf(matrix: Float64Array, k: number): Float64Array {
  const left = matrix.slice();
  const right = Float64Array.from({ length: k * k }, (_, at) => (at % (k + 1) === 0 ? 1 : 0));
  for (let pivot = 0; pivot < k; pivot += 1) {
    const by = left[pivot * k + pivot]!;
    for (let column = 0; column < k; column += 1) {
      left[pivot * k + column]! /= by;
      right[pivot * k + column]! /= by;
    }
    for (let row = 0; row < k; row += 1) {
      const factor = left[row * k + pivot]!;
      if (row === pivot || factor === 0) continue;
      for (let column = 0; column < k; column += 1) {
        left[row * k + column]! -= factor * left[pivot * k + column]!;
        right[row * k + column]! -= factor * right[pivot * k + column]!;
      }
    }
  }
  return right;
}
