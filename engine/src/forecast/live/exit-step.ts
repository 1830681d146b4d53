import { count } from './count.ts';
import { fillSeat, type Drawn, type OfSeat } from './drawn.ts';
import { moveSeat, type Taken } from './move-seat.ts';
import { stepOf } from './exit-totals.ts';
import type { Observation } from './observation.ts';
import { firstVariation, varyFurther, weighCommon } from './weigh-common.ts';
import { weighOwn } from './weigh-own.ts';

/**
 * Conditions the draws on the exit poll as a noisy observation of the final totals, in a few steps that each take in a part of it (ensemble
 * smoother with multiple data assimilation: A. A. Emerick and A. C. Reynolds, Computers & Geosciences 55 (2013)). What a seat does on its
 * own goes together with the totals only through the seat itself, so there only its own winners are looked at.
 *
 * A step adds to an entry's draws eight rows, the same for all, each times a weight. So how an entry goes together with the totals follows
 * from the first draws, half of which mirror the other half, and from products of eight rows with eight.
 *
 * @param inHand 8: seats declared for each bloc
 * @param parts of the exit poll that the steps take in
 * @param chance by step, blocs observed × draws: standard normal numbers, the same all night
 * @returns what is still to be done to each seat before its shares are those that follow from the poll
 */
export function takeInExitPoll(
  drawn: Drawn,
  inHand: ArrayLike<number>,
  observation: Observation,
  parts: readonly number[],
  chance: readonly Float64Array[],
): OfSeat {
  let prepare: OfSeat = (at) => fillSeat(drawn, at);
  if (observation.blocs.length === 0) return prepare;
  const taken: Taken[] = [];
  const variation = firstVariation(drawn);
  for (const [at, part] of parts.entries()) {
    const counted = count(drawn, inHand, prepare);
    const { spread, deviations, moves } = stepOf(counted.totals, observation, chance[at]!, part);
    const common = weighCommon(drawn, spread, deviations, variation, taken);
    const own = weighOwn(drawn, counted, observation.blocs, taken);
    const step = { moves: drawn.space.moves[at]!, common, own };
    step.moves.set(moves);
    if (at < parts.length - 1) varyFurther(drawn, variation, step, taken);
    taken.push(step);
    prepare = (seat) => moveSeat(drawn, seat, step);
  }
  return prepare;
}
