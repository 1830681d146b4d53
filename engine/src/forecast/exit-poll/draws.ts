import { onceFor } from '../../record/memo.ts';
import { BLOCS, K } from '../blocs/blocs.ts';
import type { Night } from '../blocs/night.ts';
import type { Inversion } from './inversion.ts';
import { normals } from './normal-draws.ts';
import { PARAMETERS } from './parameters.ts';
import { meansOf, seatSd } from './seat-model.ts';
import { cholesky } from './solve.ts';

/** Winners of all seats in draws of the country: the changes together, then each seat by itself. */
export interface Draws {
  readonly draws: number;
  readonly seats: number;
  /** Draws × seats: a column of the blocs; 255 in the Speaker's seat, which is not drawn. */
  readonly winners: Uint8Array;
}

/**
 * The part of a seat's error that it has in common with its region, as variance: about a fifth of the change that is left within England, 2010 to 2024
 * (METHODS §4.1).
 */
const SHARED_IN_REGION = 0.2;
const NOT_DRAWN = 255;

/**
 * Draws what may come in every seat: the changes by their joint uncertainty, and each share about its mean, in part together with its region.
 *
 * @param seed the same seed gives the same draws
 */
export function drawSeats(inversion: Inversion, draws = 500, seed = 1): Draws {
  const { model, parameters, covariance } = inversion;
  const { seats, speaker, stands } = model.night;
  const normal = normals(seed);
  const spread = cholesky(covariance, PARAMETERS);
  const winners = new Uint8Array(draws * seats).fill(NOT_DRAWN);
  const all = [...Array(seats).keys()];
  const { regions, regionOf } = regionsOf(model.night);
  const common = new Float64Array(regions * K);
  for (let draw = 0; draw < draws; draw += 1) {
    const means = meansOf(model, drawParameters(parameters, spread, normal), all);
    for (let at = 0; at < common.length; at += 1) common[at] = Math.sqrt(SHARED_IN_REGION) * normal();
    for (let seat = 0; seat < seats; seat += 1) {
      if (speaker[seat]) continue;
      const shared = regionOf[seat]! * K;
      let first = 0;
      let most = -Infinity;
      for (let bloc = 0; bloc < K; bloc += 1) {
        if (stands[seat * K + bloc] === 0) continue;
        const mean = means[seat * K + bloc]!;
        const share = mean + seatSd(mean) * (common[shared + bloc]! + Math.sqrt(1 - SHARED_IN_REGION) * normal());
        if (share <= most) continue;
        most = share;
        first = bloc;
      }
      winners[draw * seats + seat] = first;
    }
  }
  return { draws, seats, winners };
}

/** The regions of a night by number. */
function regionsOf({ region }: Night): { readonly regions: number; readonly regionOf: Uint8Array } {
  const names = [...new Set(region)];
  return { regions: names.length, regionOf: Uint8Array.from(region, (name) => names.indexOf(name)) };
}

function drawParameters(parameters: Float64Array, spread: Float64Array, normal: () => number): Float64Array {
  const z = Float64Array.from({ length: PARAMETERS }, normal);
  return parameters.map((each, row) => {
    let sum = each;
    for (let column = 0; column <= row; column += 1) sum += spread[row * PARAMETERS + column]! * z[column]!;
    return sum;
  });
}

/** The draws that every region counts its own seats in. */
export const drawnFrom = onceFor((inversion: Inversion) => drawSeats(inversion));

/** How many of some seats each bloc has in each draw, by bloc. */
export function seatsInDraws({ draws, seats, winners }: Draws, among: readonly number[]): Float64Array[] {
  const counts = BLOCS.map(() => new Float64Array(draws));
  for (let draw = 0; draw < draws; draw += 1) {
    for (const seat of among) {
      const winner = winners[draw * seats + seat]!;
      if (winner !== NOT_DRAWN) counts[winner]![draw]! += 1;
    }
  }
  return counts;
}
