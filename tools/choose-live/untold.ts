import { constantsFor, coverageOf, type Constants } from '../../engine/src/forecast/index.ts';
import { replayNight, type Checkpoint } from '../../engine/src/forecast/replay/replay-night.ts';
import type { PastNight } from './nights.ts';

const UNTOLD = [0.005, 0.0075, 0.01, 0.0125, 0.015, 0.02, 0.03].flatMap((size) =>
  [1, 2, 3].map((targeting) => ({ size, targeting })),
);
const FADINGS = [0, 0.03, 0.06].flatMap((size) =>
  (size === 0 ? [1] : [4, 12, 24, 48]).map((power) => ({ size, power })),
);
const CHECKPOINTS = [0, 5, 10, 25, 50, 100, 150, 200, 300, 400, 500, 600];
/** Up to here what the first seats do not tell is asked for. */
const EARLY = 150;
const NINE_IN_TEN = 0.9;
const [DRAWS, SEED] = [400, 1];

type Untold = Constants['untold'];

/** What one night makes of every candidate. */
export interface Tried<T> {
  readonly election: string;
  readonly scores: readonly { readonly of: T; readonly score: number }[];
}

/** Mean CRPS of all check-points and the part of the intervals that held, by what is untold. */
export function triedUntold(past: PastNight): { readonly crps: Tried<Untold>; readonly coverage: Tried<Untold> } {
  const { election } = past.night;
  const each = UNTOLD.map((untold) => ({ of: untold, checkpoints: followed(past, { untold }, 600) }));
  const triedBy = (score: (one: Checkpoint) => number) => ({
    election,
    scores: each.map(({ of, checkpoints }) => ({ of, score: mean(checkpoints.map(score)) })),
  });
  return { crps: triedBy(({ crps }) => crps), coverage: triedBy(coverageOf) };
}

/** The smallest size that covers nine in ten in each of the other nights, of those that target as what has the least CRPS over them. */
export function untoldWithout(leftOut: string, tried: readonly ReturnType<typeof triedUntold>[]): Untold {
  const { targeting } = leastWithout(
    leftOut,
    tried.map(({ crps }) => crps),
  );
  const others = tried.flatMap(({ coverage }) => (coverage.election === leftOut ? [] : [coverage]));
  const alike = UNTOLD.filter((one) => one.targeting === targeting);
  const covers = (one: Untold) => others.every(({ scores }) => scores[UNTOLD.indexOf(one)]!.score >= NINE_IN_TEN);
  return alike.find(covers) ?? alike.at(-1)!;
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
