import type { Night } from '../blocs/index.ts';

export type Mask = (seat: number) => boolean;

/** A figure of every seat. */
export function column(night: Night, of: (seat: number) => number): Float64Array {
  return Float64Array.from({ length: night.seats }, (_, seat) => of(seat));
}

/** Mean 0 and deviation 1 over the seats of the mask; 0, which says nothing, elsewhere and where the value is missing. */
export function standardised(values: Float64Array, mask: Mask): Float64Array {
  const counted = [...values.keys()].filter((seat) => mask(seat) && !Number.isNaN(values[seat]!));
  const out = new Float64Array(values.length);
  if (counted.length === 0) return out;
  const mean = counted.reduce((sum, seat) => sum + values[seat]!, 0) / counted.length;
  const squares = counted.reduce((sum, seat) => sum + (values[seat]! - mean) ** 2, 0);
  const deviation = Math.sqrt(squares / counted.length) + 1e-9;
  for (const seat of counted) out[seat] = (values[seat]! - mean) / deviation;
  return out;
}

/** The column of the largest of a row of eight shares. */
export function firstOf(row: Float64Array): number {
  let first = 0;
  for (let bloc = 1; bloc < row.length; bloc += 1) if (row[bloc]! > row[first]!) first = bloc;
  return first;
}
