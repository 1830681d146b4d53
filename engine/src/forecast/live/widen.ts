import { K } from '../blocs/index.ts';
import { addressOf, type Drawn } from './drawn.ts';
import type { Prior } from './draw.ts';

/**
 * Moves every bloc in all open seats of a draw together, by what the declared seats do not tell about the rest. Changes the draws of a seat in
 * place, after the exit poll has been taken in; the second half of all draws goes the other way.
 *
 * @param at row of the seat in `Drawn.seats`
 * @param stray 8 standard deviations in units of `scaleAt`, see `untoldBy`
 */
export function widenSeat(drawn: Drawn, at: number, { sizes }: Prior, stray: Float64Array): void {
  const { seats, from, blocs, space } = drawn;
  for (let entry = from[at]!; entry < from[at + 1]!; entry += 1) {
    const bloc = blocs[entry]!;
    const by = stray[bloc]! * sizes[seats[at]! * K + bloc]!;
    space.routines.widen(addressOf(drawn, entry), space.untold[bloc]!.byteOffset, by);
  }
}
