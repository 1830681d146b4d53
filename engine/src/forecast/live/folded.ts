import { K } from '../blocs/index.ts';
import type { Drawn } from './drawn.ts';

/** Rows of draws folded so that each draw lies on its mirror image. */
export interface Folded {
  /** By view, half its draws × 8: each draw less its mirror image. Good until rows are folded again in the same workspace. */
  readonly odd: readonly Float64Array[];
  /** By view, 8: the sum of each row's draws. */
  readonly sums: readonly Float64Array[];
}

/** @param rows 8 × draws */
export function fold({ views, draws, space }: Drawn, rows: Float64Array): Folded {
  let start = 0;
  const sums = views.map(({ half }, view) => {
    const out = space.folded[view]!;
    const sum = new Float64Array(K);
    for (let bloc = 0; bloc < K; bloc += 1) {
      const from = bloc * draws + start;
      for (let draw = 0; draw < half; draw += 1) {
        const [one, mirrored] = [rows[from + draw]!, rows[from + half + draw]!];
        out[draw * K + bloc] = one - mirrored;
        sum[bloc]! += one + mirrored;
      }
    }
    start += 2 * half;
    return sum;
  });
  return { odd: space.folded, sums };
}

/**
 * The sums over all draws of products of what an entry has in common with other seats, before the exit poll, with each of eight rows.
 *
 * @param out 8 of them
 */
export function productsWith(drawn: Drawn, entry: number, { odd, sums }: Folded, out: Float64Array): void {
  const { views, blocs, centres, ofField, space } = drawn;
  const { products, routines } = space;
  out.fill(0);
  for (let view = 0; view < views.length; view += 1) {
    const by = entry * views.length + view;
    const together = space.added[view]![blocs[entry]!]!.byteOffset;
    routines.products(rowOf(drawn, entry, view), together, odd[view]!.byteOffset, products.byteOffset);
    const sum = sums[view]!;
    for (let bloc = 0; bloc < K; bloc += 1) out[bloc]! += ofField[by]! * products[bloc]! + centres[by]! * sum[bloc]!;
  }
}

/** The sum of squares of an entry's row in the field of a view. */
export function squaresOf(drawn: Drawn, entry: number, view: number): number {
  const { blocs, space } = drawn;
  return space.routines.squares(rowOf(drawn, entry, view), space.added[view]![blocs[entry]!]!.byteOffset);
}

function rowOf({ views, blocs, places }: Drawn, entry: number, view: number): number {
  const { half, fields } = views[view]!;
  const start = places[entry * views.length + view]! * half;
  return fields[blocs[entry]!]!.deviation.byteOffset + start * Float32Array.BYTES_PER_ELEMENT;
}

/** The sums over all draws of products of eight rows with eight, 8 × 8. */
export function productsBetween(rows: Float64Array, others: Float64Array): Float64Array {
  const draws = rows.length / K;
  const out = new Float64Array(K * K);
  for (let one = 0; one < K; one += 1)
    for (let other = 0; other < K; other += 1) {
      let sum = 0;
      for (let draw = 0; draw < draws; draw += 1) sum += rows[one * draws + draw]! * others[other * draws + draw]!;
      out[one * K + other] = sum;
    }
  return out;
}
