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
