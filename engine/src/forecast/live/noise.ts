import { K } from '../blocs/index.ts';
import { acrossBlocs } from './across-blocs.ts';
import { normals } from '../exit-poll/normal-draws.ts';

/** Degrees of freedom of what a seat does on its own: its tails are heavy (a strong independent, a scandal, a pact). */
const FREEDOM = 5;

/**
 * Standard numbers drawn once for the night, seats × half the draws for each bloc. Every draw has its mirror image, which is not kept: that
 * takes most of the chance out of means (antithetic variates).
 */
export interface Noise {
  /** By bloc: correlated between blocs, normal. */
  readonly normal: readonly Float32Array[];
  /** Seats × half the draws: what turns a seat's normal numbers into a t of five degrees with variance 1; the same for all its blocs. */
  readonly tail: Float32Array;
}

export function noiseOf(seats: number, half: number, seed: number): Noise {
  const across = acrossBlocs();
  const next = normals(seed);
  const normal = Array.from({ length: K }, () => new Float32Array(seats * half));
  const tail = new Float32Array(seats * half);
  const independent = new Float64Array(K);
  for (let at = 0; at < seats * half; at += 1) {
    for (let bloc = 0; bloc < K; bloc += 1) independent[bloc] = next();
    for (let bloc = 0; bloc < K; bloc += 1) {
      let sum = 0;
      for (let by = 0; by <= bloc; by += 1) sum += across[bloc * K + by]! * independent[by]!;
      normal[bloc]![at] = sum;
    }
    let square = 0;
    for (let count = 0; count < FREEDOM; count += 1) square += next() ** 2;
    tail[at] = Math.sqrt((FREEDOM - 2) / square);
  }
  return { normal, tail };
}
