import { K } from '../blocs/index.ts';
import type { Drawn } from './drawn.ts';
import { scaleAt } from './scale.ts';

/**
 * Moves every bloc in all open seats of a draw together, by what the declared seats do not tell about the rest: seats that come late differ
 * from those that came early in ways that no covariate has. Changes the draws of a seat in place, after the exit poll has been taken in.
 *
 * @param at row of the seat in `Drawn.seats`
 * @param untold by bloc, half the draws: standard normal numbers; the other half has their mirror images
 * @param size standard deviation in units of `scaleAt`
 */
export function widenSeat(
  { draws, seats, from, blocs, room: { shares } }: Drawn,
  at: number,
  prior: Float64Array,
  untold: readonly Float32Array[],
  size: number,
): void {
  const half = draws / 2;
  for (let entry = from[at]!; entry < from[at + 1]!; entry += 1) {
    const bloc = blocs[entry]!;
    const by = size * scaleAt(prior[seats[at]! * K + bloc]!, bloc);
    const row = untold[bloc]!;
    const start = entry * draws;
    for (let each = 0; each < half; each += 1) {
      const off = by * row[each]!;
      shares[start + each]! += off;
      shares[start + half + each]! -= off;
    }
  }
}
