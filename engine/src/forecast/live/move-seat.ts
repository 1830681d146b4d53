import { K } from '../blocs/index.ts';
import type { Drawn } from './drawn.ts';

/** A part of the exit poll that was taken in. */
export interface Taken {
  /** Draws × 8: by how much the draw falls short of the poll in each bloc's total, weighed by how certain all of them are. */
  readonly moves: Float64Array;
  /** Entries × 8: how much of it goes to what moves with other seats, and to what the seat does on its own. */
  readonly common: Float64Array;
  readonly own: Float64Array;
}

/** Moves the draws of a seat by the eight rows, each times its weight; most weights are nought, and then four rows are enough. */
export function moveSeat({ draws, from, room: { shares } }: Drawn, at: number, { moves, common, own }: Taken): void {
  const [columns, weights] = [new Uint8Array(K), new Float64Array(K)];
  for (let entry = from[at]!; entry < from[at + 1]!; entry += 1) {
    let count = 0;
    for (let bloc = 0; bloc < K; bloc += 1) {
      const weight = common[entry * K + bloc]! + own[entry * K + bloc]!;
      columns[count] = bloc;
      weights[count] = weight;
      count += +(weight !== 0);
    }
    weights.fill(0, count);
    for (let rank = 0; rank < count; rank += 4) moveByFour(shares, entry * draws, moves, columns, weights, rank);
  }
}

function moveByFour(
  shares: Float64Array,
  start: number,
  moves: Float64Array,
  columns: Uint8Array,
  weights: Float64Array,
  rank: number,
): void {
  const a = columns[rank]!;
  const b = columns[rank + 1]!;
  const c = columns[rank + 2]!;
  const d = columns[rank + 3]!;
  const ofA = weights[rank]!;
  const ofB = weights[rank + 1]!;
  const ofC = weights[rank + 2]!;
  const ofD = weights[rank + 3]!;
  for (let at = 0, each = start; at < moves.length; at = (at + K) | 0, each = (each + 1) | 0) {
    const two = ofA * moves[(at + a) | 0]! + ofB * moves[(at + b) | 0]!;
    shares[each]! += two + (ofC * moves[(at + c) | 0]! + ofD * moves[(at + d) | 0]!);
  }
}
