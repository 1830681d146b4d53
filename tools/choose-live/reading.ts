import { BLOCS, K, openLive, type Constants, type Projection, type Reading } from '../../engine/src/forecast/index.ts';
import { rmse } from '../../engine/src/forecast/scores/index.ts';
import { seatsOf } from '../../engine/src/forecast/replay/score.ts';
import { CANDIDATES, START } from './candidates.ts';
import type { PastNight } from './nights.ts';

const CHECKPOINTS = [0, 5, 10, 25, 50, 100, 150, 200, 300, 400, 500, 600];
/** Up to here what the first seats do not tell is asked for. */
const EARLY = 150;
/** Blocs whose totals vary enough to be taken for normal; the coverage of intervals is published of the same. */
const COUNTED = (['con', 'lab', 'ld', 'snp'] as const).map((bloc) => BLOCS.indexOf(bloc));
/** Variance of what is rounded to whole seats. */
const ROUNDING = 1 / 12;

/** How wrong a night was by every candidate: a number for each of `CANDIDATES`, the less the better. */
export type Tried = Readonly<Record<keyof Reading, readonly number[]>>;

interface Asked {
  /** The last check-point that is looked at. */
  readonly to: number;
  readonly wrong: (projection: Projection, actual: Float64Array) => number;
}

/**
 * What is asked of each part of a reading. How the exit poll is taken in moves what is expected: root mean square error of seat totals. What is
 * never told moves only how wide the ranges are: how unlikely they make what came, the same score as of the tables of amplitudes.
 */
const ASKED: Readonly<Record<keyof Reading, Asked>> = {
  exitPollParts: { to: 600, wrong: errorOf },
  untoldAtFirst: { to: EARLY, wrong: errorOf },
  untold: { to: 600, wrong: unlikelihoodOf },
};

/** Follows a night for each part and reads it by every candidate at each check-point. */
export function tryReadings(past: PastNight, views: Constants['views'], draws?: number): Tried {
  return {
    exitPollParts: tryPart(past, views, 'exitPollParts', draws),
    untoldAtFirst: tryPart(past, views, 'untoldAtFirst', draws),
    untold: tryPart(past, views, 'untold', draws),
  };
}

function tryPart(
  { night, outcome, prior, exitPoll, errors, order }: PastNight,
  views: Constants['views'],
  part: keyof Reading,
  draws?: number,
): readonly number[] {
  const { to, wrong } = ASKED[part];
  const live = openLive(night, { prior, exitPoll, errors, constants: { views, ...START }, draws });
  const actual = seatsOf(outcome);
  const sums = CANDIDATES[part].map(() => 0);
  for (let declared = 0; declared <= Math.min(to, order.length); declared += 1) {
    if (CHECKPOINTS.includes(declared))
      CANDIDATES[part].forEach((candidate, at) => {
        sums[at]! += wrong(live.projectionBy({ ...START, [part]: candidate }), actual);
      });
    const seat = order[declared];
    if (seat === undefined) break;
    live.declare(night.areas[seat]!, outcome.shares.subarray(seat * K, (seat + 1) * K), { confirmed: true });
  }
  return sums;
}

/** Of each part the candidate that was the least wrong over all nights tried. */
export function leastWrong(tried: readonly Tried[]): Reading {
  const least = <T>(part: keyof Reading, candidates: readonly T[]): T => {
    const sums = candidates.map((_, at) => tried.reduce((sum, each) => sum + each[part][at]!, 0));
    return candidates[sums.indexOf(Math.min(...sums))]!;
  };
  return {
    exitPollParts: least('exitPollParts', CANDIDATES.exitPollParts),
    untoldAtFirst: least('untoldAtFirst', CANDIDATES.untoldAtFirst),
    untold: least('untold', CANDIDATES.untold),
  };
}

function errorOf({ totals }: Projection, actual: Float64Array): number {
  return rmse(
    totals.map(({ expected }) => expected),
    actual,
  );
}

/** Less the logarithm of how likely normal totals with the draws' means and variances make the seats that came, but for a constant. */
export function unlikelihoodOf({ draws }: Pick<Projection, 'draws'>, actual: Float64Array): number {
  const size = draws.length / K;
  return COUNTED.reduce((sum, bloc) => {
    const row = draws.subarray(bloc * size, (bloc + 1) * size);
    const mean = row.reduce((all, each) => all + each, 0) / size;
    const variance = row.reduce((all, each) => all + (each - mean) ** 2, 0) / size + ROUNDING;
    return sum + (Math.log(variance) + (actual[bloc]! - mean) ** 2 / variance) / 2;
  }, 0);
}
