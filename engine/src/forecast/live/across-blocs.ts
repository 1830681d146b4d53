import { K } from '../blocs/index.ts';
import { cholesky } from './cholesky.ts';

/**
 * How what is left unexplained in a seat goes together between blocs, in their order (Con, Lab, LD, Ref, Green, SNP, PC, other): what one
 * takes is taken from those near to it. Mean of the general elections of 2010 to 2024 over seats of England within regions, with the
 * nationalists and others set by analogy; the nearest matrix that is positive definite, rounded.
 */
const TOGETHER: readonly (readonly number[])[] = [
  [1],
  [-0.12, 1],
  [-0.22, -0.31, 1],
  [-0.36, -0.06, -0.02, 1],
  [0.07, -0.17, -0.18, -0.09, 1],
  [-0.25, -0.32, -0.15, 0.02, 0.02, 1],
  [-0.16, -0.34, 0.03, 0.01, 0.01, 0.02, 1],
  [-0.2, -0.37, -0.11, 0.02, 0.01, 0.03, 0.02, 1],
];

/** Lower triangle L, 8 × 8, by which independent normals become as correlated as the blocs are. */
export function acrossBlocs(): Float64Array {
  const matrix = new Float64Array(K * K);
  TOGETHER.forEach((row, a) =>
    row.forEach((value, b) => {
      matrix[a * K + b] = value;
      matrix[b * K + a] = value;
    }),
  );
  return cholesky(matrix, K);
}
