import { K } from '../blocs/index.ts';
import type { Drawn } from './draw.ts';
import { scaleAt } from './scale.ts';

/**
 * Moves every bloc in all open seats of a draw together, by what the declared seats do not tell about the rest: seats that come late differ
 * from those that came early in ways that no covariate has. Changes the draws in place, after the exit poll has been taken in.
 *
 * @param untold by bloc, half the draws: standard normal numbers; the other half has their mirror images
 * @param size standard deviation in units of `scaleAt`
 */
export function widen(drawn: Drawn, prior: Float64Array, untold: readonly Float32Array[], size: number): void {
  const { draws, seats, from, blocs, shares } = drawn;
  const half = draws / 2;
  seats.forEach((seat, at) => {
    for (let entry = from[at]!; entry < from[at + 1]!; entry += 1) {
      const bloc = blocs[entry]!;
      const by = size * scaleAt(prior[seat * K + bloc]!, bloc);
      const row = untold[bloc]!;
      const start = entry * draws;
      for (let each = 0; each < half; each += 1) {
        shares[start + each]! += by * row[each]!;
        shares[start + half + each]! -= by * row[each]!;
      }
    }
  });
}
