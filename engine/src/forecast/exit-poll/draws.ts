import { BLOCS, K } from '../blocs/blocs.ts';
import type { Inversion } from './inversion.ts';
import { normals } from './normal-draws.ts';
import { PARAMETERS } from './parameters.ts';
import { meansOf, seatSd } from './seat-model.ts';
import { cholesky } from './solve.ts';

/** Winners of some seats in draws of the country: the changes together, then each seat by itself. */
export interface Draws {
  readonly draws: number;
  readonly seats: readonly number[];
  /** Draws × seats: a column of the blocs. */
  readonly winners: Uint8Array;
}

/**
 * The part of a seat's error that it has in common with its region, as variance: about a fifth of the change that is left within England, 2010 to 2024
 * (METHODS §4.1).
 */
const SHARED_IN_REGION = 0.2;

/**
 * Draws what may come in some seats: the changes by their joint uncertainty, and each share about its mean, in part together with its region. The Speaker's seat is to be left out.
 *
 * @param seats rows of the night
 * @param seed the same seed gives the same draws
 */
export function drawSeats(inversion: Inversion, seats: readonly number[], draws = 500, seed = 1): Draws {
  const { model, parameters, covariance } = inversion;
  const normal = normals(seed);
  const spread = cholesky(covariance, PARAMETERS);
  const winners = new Uint8Array(draws * seats.length);
  for (let draw = 0; draw < draws; draw += 1) {
    const z = Float64Array.from({ length: PARAMETERS }, normal);
    const drawn = parameters.map((each, row) => {
      let sum = each;
      for (let column = 0; column <= row; column += 1) sum += spread[row * PARAMETERS + column]! * z[column]!;
      return sum;
    });
    const means = meansOf(model, drawn, seats);
    const shared = new Map<string, Float64Array>();
    seats.forEach((seat, row) => {
      const region = model.night.region[seat]!;
      const common = shared.get(region) ?? Float64Array.from({ length: K }, normal);
      shared.set(region, common);
      let [first, most] = [0, -Infinity];
      for (let bloc = 0; bloc < K; bloc += 1) {
        if (!model.night.stands[seat * K + bloc]) continue;
        const mean = means[row * K + bloc]!;
        const error = Math.sqrt(SHARED_IN_REGION) * common[bloc]! + Math.sqrt(1 - SHARED_IN_REGION) * normal();
        const share = mean + seatSd(mean) * error;
        if (share > most) [first, most] = [bloc, share];
      }
      winners[draw * seats.length + row] = first;
    });
  }
  return { draws, seats, winners };
}

/** Seats of a bloc in each draw. */
export function seatsInDraws({ draws, seats, winners }: Draws, bloc: (typeof BLOCS)[number]): Float64Array {
  const column = BLOCS.indexOf(bloc);
  const counts = new Float64Array(draws);
  winners.forEach((winner, at) => {
    if (winner === column) counts[Math.floor(at / seats.length)]! += 1;
  });
  return counts;
}
