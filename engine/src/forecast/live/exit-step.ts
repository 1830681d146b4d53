import { K } from '../blocs/index.ts';
import { count } from './count.ts';
import type { Drawn } from './draw.ts';
import { stepOf } from './exit-totals.ts';
import type { Observation } from './observation.ts';
import { firstVariation, varyFurther, weighCommon } from './weigh-common.ts';
import { weighOwn } from './weigh-own.ts';

/** A part of the exit poll that was taken in. */
export interface Taken {
  /** Draws × 8: by how much the draw falls short of the poll in each bloc's total, weighed by how certain all of them are. */
  readonly moves: Float64Array;
  /** Entries × 8: how much of it goes to what moves with other seats, and to what the seat does on its own. */
  readonly common: Float64Array;
  readonly own: Float64Array;
}

/**
 * Conditions the draws on the exit poll as a noisy observation of the final totals, changing them in place, in a few steps that each take
 * in a part of it (ensemble smoother with multiple data assimilation: A. A. Emerick and A. C. Reynolds, Computers & Geosciences 55 (2013)).
 * What a seat does on its own goes together with the totals only through the seat itself, so there only its own winners are looked at.
 *
 * A step adds to an entry's draws eight rows, the same for all, each times a weight. So how an entry goes together with the totals follows
 * from the first draws, half of which mirror the other half, and from products of eight rows with eight.
 *
 * @param inHand 8: seats declared for each bloc
 * @param chance by step, blocs observed × draws: standard normal numbers, the same all night
 */
export function takeInExitPoll(
  drawn: Drawn,
  inHand: ArrayLike<number>,
  observation: Observation,
  chance: readonly Float64Array[],
): void {
  if (observation.blocs.length === 0 || drawn.seats.length === 0) return;
  const taken: Taken[] = [];
  const variation = firstVariation(drawn);
  chance.forEach((perturbed, at) => {
    const { winners, totals } = count(drawn, inHand);
    const { spread, deviations, moves } = stepOf(totals, observation, perturbed, chance.length);
    const common = weighCommon(drawn, spread, deviations, variation, taken);
    const own = weighOwn(drawn, winners, observation.blocs, taken);
    for (let entry = 0; entry < drawn.blocs.length; entry += 1) move(drawn, entry, moves, common, own);
    const step = { moves, common, own };
    if (at < chance.length - 1) varyFurther(drawn, variation, step, taken);
    taken.push(step);
  });
}

/** Moves an entry's draws by the eight rows; where the last four have no weight, by the first four. */
function move({ draws, shares }: Drawn, entry: number, moves: Float64Array, common: Float64Array, own: Float64Array): void {
  const [from, start] = [entry * K, entry * draws];
  const w0 = common[from]! + own[from]!;
  const w1 = common[from + 1]! + own[from + 1]!;
  const w2 = common[from + 2]! + own[from + 2]!;
  const w3 = common[from + 3]! + own[from + 3]!;
  const w4 = common[from + 4]! + own[from + 4]!;
  const w5 = common[from + 5]! + own[from + 5]!;
  const w6 = common[from + 6]! + own[from + 6]!;
  const w7 = common[from + 7]! + own[from + 7]!;
  const last = w4 !== 0 || w5 !== 0 || w6 !== 0 || w7 !== 0;
  for (let draw = 0, at = 0; draw < draws; draw += 1, at += K) {
    let by = w0 * moves[at]! + w1 * moves[at + 1]! + (w2 * moves[at + 2]! + w3 * moves[at + 3]!);
    if (last) by += w4 * moves[at + 4]! + w5 * moves[at + 5]! + (w6 * moves[at + 6]! + w7 * moves[at + 7]!);
    shares[start + draw]! += by;
  }
}
