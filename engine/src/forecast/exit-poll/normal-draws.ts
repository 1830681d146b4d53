import { seeded } from '../national-share/seeded.ts';

/**
 * Standard normal numbers, the same every time from the same seed, by G. E. P. Box and M. E. Muller's method (Annals of Mathematical Statistics 29,
 * 1958), one of each pair.
 *
 * @example
 * normals(3)() === normals(3)() // => true
 */
export function normals(seed: number): () => number {
  const uniform = seeded(seed);
  return () => Math.sqrt(-2 * Math.log(1 - uniform())) * Math.cos(2 * Math.PI * uniform());
}
