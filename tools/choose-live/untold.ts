import { constantsFor, type Constants } from '../../engine/src/forecast/index.ts';
import { replayNight } from '../../engine/src/forecast/replay/replay-night.ts';
import type { PastNight } from './nights.ts';

const UNTOLD = [0, 0.005, 0.0075, 0.01, 0.0125, 0.015, 0.02, 0.03].flatMap((size) =>
  (size === 0 ? [1] : [1, 2, 3]).map((targeting) => ({ size, targeting })),
);
const FADINGS = [0, 0.03, 0.06].flatMap((size) =>
  (size === 0 ? [1] : [4, 12, 24, 48]).map((power) => ({ size, power })),
);
const CHECKPOINTS = [0, 5, 10, 25, 50, 100, 150, 200, 300, 400, 500, 600];
/** Up to here what the first seats do not tell is asked for. */
const EARLY = 150;
const [DRAWS, SEED] = [400, 1];

/** What one night makes of every candidate. */
export interface Tried<T> {
  readonly election: string;
  readonly scores: readonly { readonly of: T; readonly score: number }[];
}

/** Mean CRPS of all check-points, by what is untold. */
export function crpsByUntold(past: PastNight): Tried<Constants['untold']> {
  const scores = UNTOLD.map((untold) => ({
    of: untold,
    score: mean(followed(past, { untold }, 600).map(({ crps }) => crps)),
  }));
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

/** What has the least mean score over the other nights. */
export function leastWithout<T>(leftOut: string, tried: readonly Tried<T>[]): T {
  const others = tried.filter(({ election }) => election !== leftOut);
  const sumOf = (at: number) => others.reduce((sum, { scores }) => sum + scores[at]!.score, 0);
  const { scores } = tried[0]!;
  const best = scores.reduce((least, _, at) => (sumOf(at) < sumOf(least) ? at : least), 0);
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
