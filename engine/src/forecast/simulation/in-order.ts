import { nationalGap } from './common-errors.ts';
import type { LaidOut } from './lay-out.ts';
import { keysOf } from './words.ts';

/** The draws from `from` up to, not including, `to`. */
export function asTheyCome(from: number, to: number): Int32Array {
  return Int32Array.from({ length: to - from }, (_, at) => from + at);
}

/**
 * The same draws, those side by side in which the country moves alike between the two parties that lead the most seats: what is true of
 * the worst of some draws is then nearly true of each.
 */
export function alikeTogether(laid: LaidOut, seed: number, from: number, to: number): Int32Array {
  const [one, other] = mostLeads(laid);
  const draws = asTheyCome(from, to);
  if (other === undefined) return draws;
  const gaps = Float64Array.from(draws, (draw) => nationalGap(laid, keysOf(seed, draw), one!, other));
  return draws.sort((a, b) => gaps[a - from]! - gaps[b - from]!);
}

function mostLeads({ open, parties, party, width }: LaidOut): number[] {
  const leads = new Int32Array(parties);
  open.forEach((_, row) => (leads[party[row * width]!]! += 1));
  return [...leads.keys()].sort((a, b) => leads[b]! - leads[a]!).slice(0, 2);
}
