import { seeded } from '../national-share/seeded.ts';

/**
 * Standard normal numbers, the same every time from the same seed, in pairs by G. E. P. Box and M. E. Muller's method (Annals of Mathematical
 * Statistics 29, 1958).
 *
 * @example
 * normals(3)() === normals(3)() // => true
 */
export function normals(seed: number): () => number {
  const uniform = seeded(seed);
  let spare: number | undefined;
  return () => {
    if (spare !== undefined) {
      const kept = spare;
      spare = undefined;
      return kept;
    }
    const radius = Math.sqrt(-2 * Math.log(1 - uniform()));
    const angle = 2 * Math.PI * uniform();
    spare = radius * Math.sin(angle);
    return radius * Math.cos(angle);
  };
}
