import { K } from '../blocs/index.ts';
import type { Drawn } from './drawn.ts';

/** Rows of eight, one for each draw, folded so that each draw lies on its mirror image. */
interface Folded {
  /** By view, half its draws × 8: the row of the draw less that of its mirror image. */
  readonly odd: readonly Float64Array[];
  /** By view, 8: the sum of all its rows. */
  readonly sums: readonly Float64Array[];
}

/** @param rows draws × 8 */
export function fold({ views }: Drawn, rows: Float64Array): Folded {
  const [odd, sums]: [Float64Array[], Float64Array[]] = [[], []];
  let start = 0;
  for (const { half } of views) {
    const mirrored = start + half * K;
    odd.push(Float64Array.from({ length: half * K }, (_, at) => rows[start + at]! - rows[mirrored + at]!));
    const sum = new Float64Array(K);
    for (let at = 0; at < 2 * half * K; at += 1) sum[at % K]! += rows[start + at]!;
    sums.push(sum);
    start += 2 * half * K;
  }
  return { odd, sums };
}

/**
 * The sums over all draws of products of what an entry has in common with other seats, before the exit poll, with each of eight rows.
 * The eight are written out, and sums of places made whole numbers, because that is three times as quick.
 *
 * @param out 8 of them, from 0 on
 */
export function productsWith(drawn: Drawn, entry: number, { odd, sums }: Folded, out: Float64Array): void {
  const { views, blocs, places, centres, ofField } = drawn;
  out.fill(0);
  for (let view = 0; view < views.length; view += 1) {
    const { half, fields } = views[view]!;
    const row = fields[blocs[entry]!]!.deviation;
    const from = places[entry * views.length + view]! * half;
    const with8 = odd[view]!;
    let s0 = 0;
    let s1 = 0;
    let s2 = 0;
    let s3 = 0;
    let s4 = 0;
    let s5 = 0;
    let s6 = 0;
    let s7 = 0;
    for (let draw = from, at = 0; draw < from + half; draw += 1, at = (at + K) | 0) {
      const value = row[draw]!;
      s0 += value * with8[at]!;
      s1 += value * with8[(at + 1) | 0]!;
      s2 += value * with8[(at + 2) | 0]!;
      s3 += value * with8[(at + 3) | 0]!;
      s4 += value * with8[(at + 4) | 0]!;
      s5 += value * with8[(at + 5) | 0]!;
      s6 += value * with8[(at + 6) | 0]!;
      s7 += value * with8[(at + 7) | 0]!;
    }
    const weight = ofField[entry * views.length + view]!;
    const centre = centres[entry * views.length + view]!;
    const sum = sums[view]!;
    out[0]! += weight * s0 + centre * sum[0]!;
    out[1]! += weight * s1 + centre * sum[1]!;
    out[2]! += weight * s2 + centre * sum[2]!;
    out[3]! += weight * s3 + centre * sum[3]!;
    out[4]! += weight * s4 + centre * sum[4]!;
    out[5]! += weight * s5 + centre * sum[5]!;
    out[6]! += weight * s6 + centre * sum[6]!;
    out[7]! += weight * s7 + centre * sum[7]!;
  }
}

/** The sums over all draws of products of eight rows with eight, 8 × 8. */
export function productsBetween(rows: Float64Array, others: Float64Array): Float64Array {
  const out = new Float64Array(K * K);
  for (let draw = 0; draw < rows.length; draw += K)
    for (let one = 0; one < K; one += 1)
      for (let other = 0; other < K; other += 1) out[one * K + other]! += rows[draw + one]! * others[draw + other]!;
  return out;
}
