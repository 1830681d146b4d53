import { seeded } from '../national-share/seeded.ts';

/** Standard normal numbers, the same every time from the same seed (G. E. P. Box and M. E. Muller, 1958). */
export function normals(seed: number): () => number {
  const next = seeded(seed);
  let spare: number | undefined;
  return () => {
    if (spare !== undefined) {
      const kept = spare;
      spare = undefined;
      return kept;
    }
    const radius = Math.sqrt(-2 * Math.log(1 - next()));
    const angle = 2 * Math.PI * next();
    spare = radius * Math.sin(angle);
    return radius * Math.cos(angle);
  };
}

/** Standard normal numbers of which the second half mirrors the first: their mean is exactly 0 (antithetic variates). */
export function mirrored(next: () => number, count: number): Float64Array {
  const half = count / 2;
  const out = new Float64Array(count);
  for (let at = 0; at < half; at += 1) {
    out[at] = next();
    out[at + half] = -out[at]!;
  }
  return out;
}
