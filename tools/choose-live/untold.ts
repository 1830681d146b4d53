import { constantsFor, coverageOf, type Constants } from '../../engine/src/forecast/index.ts';
import { replayNight } from '../../engine/src/forecast/replay/replay-night.ts';
import type { PastNight } from './nights.ts';

const SIZES = [0, 0.0025, 0.005, 0.0075, 0.01, 0.0125, 0.015, 0.02, 0.03];
const FADINGS = [0, 0.01, 0.02, 0.03].flatMap((size) => (size === 0 ? [1] : [4, 12]).map((power) => ({ size, power })));
const CHECKPOINTS = [0, 5, 10, 25, 50, 100, 150, 200, 300, 400, 500, 600];
/** Up to here what the first seats do not tell is asked for. */
const EARLY = 150;
const NINE_IN_TEN = 0.9;
const [DRAWS, SEED] = [400, 1];

/** What one night makes of every candidate. */
export interface Tried<T> {
  readonly election: string;
  readonly scores: readonly { readonly of: T; readonly score: number }[];
}

/** The part of the intervals that held the result, over all check-points, by size of what is untold. */
export function coverageBySize(past: PastNight): Tried<number> {
  const scores = SIZES.map((untold) => ({ of: untold, score: mean(followed(past, { untold }, 600).map(coverageOf)) }));
  return { election: past.night.election, scores };
}

/** Mean root mean square error of the early check-points, by how what is untold fades. */
export function errorByFading(past: PastNight): Tried<Constants['untoldAtFirst']> {
  const scores = FADINGS.map((untoldAtFirst) => ({
    of: untoldAtFirst,
    score: mean(followed(past, { untoldAtFirst }, EARLY).map(({ rmse }) => rmse)),
  }));
  return { election: past.night.election, scores };
}

/** The smallest size that covers nine in ten in each of the other nights. */
export function sizeWithout(leftOut: string, tried: readonly Tried<number>[]): number {
  const others = tried.filter(({ election }) => election !== leftOut);
  const enough = SIZES.find((_, at) => others.every(({ scores }) => scores[at]!.score >= NINE_IN_TEN));
  return enough ?? SIZES.at(-1)!;
}

/** The fading with the least error over the other nights. */
export function fadingWithout<T>(leftOut: string, tried: readonly Tried<T>[]): T {
  const others = tried.filter(({ election }) => election !== leftOut);
  const error = (at: number) => others.reduce((sum, { scores }) => sum + scores[at]!.score, 0);
  const { scores } = tried[0]!;
  const best = scores.reduce((least, _, at) => (error(at) < error(least) ? at : least), 0);
  return scores[best]!.of;
}

function followed(
  { night, outcome, prior, exitPoll, errors, mrp, order }: PastNight,
  set: Partial<Constants>,
  to: number,
) {
  return replayNight(night, outcome, {
    checkpoints: CHECKPOINTS.filter((declared) => declared <= to),
    order,
    exitPoll,
    errors,
    ...(mrp && { mrp }),
    constants: { ...constantsFor(prior.kind, night.election), ...set },
    draws: DRAWS,
    seed: SEED,
    everyUpdate: false,
    trySwaps: false,
  }).checkpoints;
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, each) => sum + each, 0) / values.length;
}
