import { K } from '../blocs/index.ts';
import { addressOf, type Drawn } from './drawn.ts';
import type { Prior } from './draw.ts';

/**
 * Moves every bloc in all open seats of a draw together, by what the declared seats do not tell about the rest: seats that come late differ
 * from those that came early in ways that no covariate has. Changes the draws of a seat in place, after the exit poll has been taken in; the
 * second half of all draws goes the other way.
 *
 * @param at row of the seat in `Drawn.seats`
 * @param size standard deviation in units of `scaleAt`
 */
export function widenSeat(drawn: Drawn, at: number, { sizes }: Prior, size: number): void {
  const { seats, from, blocs, space } = drawn;
  for (let entry = from[at]!; entry < from[at + 1]!; entry += 1) {
    const bloc = blocs[entry]!;
    const by = size * sizes[seats[at]! * K + bloc]!;
    space.routines.widen(addressOf(drawn, entry), space.untold[bloc]!.byteOffset, by);
  }
}
