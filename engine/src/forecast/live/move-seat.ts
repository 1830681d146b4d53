import { K } from '../blocs/index.ts';
import { addressOf, type Drawn } from './drawn.ts';

/** A part of the exit poll that was taken in. */
export interface Taken {
  /** 8 × draws: by how much the draw falls short of the poll in each bloc's total, weighed by how certain all of them are. */
  readonly moves: Float64Array;
  /** Entries × 8: how much of it goes to what moves with other seats, and to what the seat does on its own. */
  readonly common: Float64Array;
  readonly own: Float64Array;
}

/** Moves the draws of a seat by the eight rows, each times its weight. */
export function moveSeat(drawn: Drawn, at: number, { moves, common, own }: Taken): void {
  const { from, space } = drawn;
  const { routines, weights } = space;
  for (let entry = from[at]!; entry < from[at + 1]!; entry += 1) {
    for (let bloc = 0; bloc < K; bloc += 1) weights[bloc] = common[entry * K + bloc]! + own[entry * K + bloc]!;
    routines.move(addressOf(drawn, entry), moves.byteOffset, weights.byteOffset);
  }
}
