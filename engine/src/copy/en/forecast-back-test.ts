import type { ChangeModel, ExitPollTried, HeldBackTest, ModelName, ModelsTried, Reach } from '../../forecast/index.ts';
import { thousands } from '../numbers.ts';
import { counted, listed, spelt } from './words.ts';

/** What a projection of a night had to go by. */
export const NIGHT_MODELS: Readonly<Record<ModelName, string>> = {
  declared: 'declared results alone',
  'exit-poll': 'with the exit poll',
  'exit-poll-and-mrp': 'with the exit poll and estimates seat by seat',
};

export const CHANGE_MODEL_WORDS: Readonly<Record<ChangeModel, string>> = {
  uniform: 'Uniform swing',
  proportional: 'In proportion',
  piecewise: 'Losers in proportion, winners evenly',
  mixture: 'A mixture of uniform and proportional',
  logit: 'Logit',
  'strong-transition': 'Strong transition',
};

/** Whose change was given, after a model's name. */
export const REACH_WORDS: Readonly<Record<Reach, string>> = {
  'Great Britain': 'of Great Britain',
  nation: 'of the nation',
  region: 'of the region',
};

/** How far out the projection with the exit poll was as the nights went on, beside the mean swing of declared seats. */
export function nightsSentence({ mean, nights }: HeldBackTest): string {
  const model = mean.find((each) => each.model === 'exit-poll') ?? mean[0]!;
  const at = (declared: number) => model.checkpoints.find((each) => each.declared === declared);
  const told = [0, 50, 200].flatMap((declared) => at(declared) ?? []);
  const [ours, swing] = [told.map(({ rmse }) => rmse.toFixed(1)), told.map(({ swingRmse }) => swingRmse.toFixed(1))];
  const when = told.map(({ declared }, place) =>
    declared === 0
      ? `${ours[place]!} seats a party when the polls closed`
      : `${ours[place]!} with ${declared} declared`,
  );
  const years = nights.map(({ election }) => election.slice(5, 9));
  return (
    `The nights of ${listed(years)} were replayed in the order in which seats declared. With the exit poll the projection was out by ${listed(when)}; ` +
    `the mean swing of the seats declared was out by ${listed(swing)}.`
  );
}

/** When the right majority was called in each night, and whether a wrong one ever was. */
export function majorityCallsSentence({ nights }: HeldBackTest): string {
  const told = nights.flatMap(({ election, models }) => {
    const updates = models.find(({ model }) => model === 'exit-poll')?.updates;
    if (!updates) return [];
    const { calledAt, wronglyCalled } = updates;
    const when =
      calledAt === undefined
        ? 'never for good'
        : calledAt === 0
          ? 'when the polls closed'
          : `with ${calledAt} declared`;
    return [`in ${election.slice(5, 9)} ${when}${wronglyCalled ? ', after a wrong call' : ''}`];
  });
  return told.length === 0
    ? ''
    : `With the exit poll, at 95 in 100, it called who would have a majority, or that nobody would, ${listed(told)}.`;
}

/** Whether the ranges held what came as often as they say; also where they did not. */
export function nightRangesSentence({ mean, nights }: HeldBackTest): string {
  const model = mean.find((each) => each.model === 'exit-poll') ?? mean[0]!;
  const share = (from: number, to: number) => {
    const points = model.checkpoints.filter(({ declared }) => declared >= from && declared < to);
    return points.reduce((sum, { coverage }) => sum + coverage, 0) / Math.max(points.length, 1);
  };
  const [early, late] = [share(0, 401), share(401, Infinity)].map((each) => Math.round(each * 100));
  return `Its ranges should hold nine totals in ten. Up to 400 declarations they held ${early} in 100, after that ${late}${
    early! < 85 || late! < 80 ? ': too few' : ''
  }. With ${counted(nights.length, 'night')} and four parties these are few trials, and not independent ones.`;
}

/** What the best rule would still get wrong if it knew the true shares. */
export function modelsTriedSentence({ models, elections, seats }: ModelsTried): string {
  const [best] = models;
  const plain = models.find(({ model, reach }) => model === 'uniform' && reach === 'Great Britain')!;
  const last = elections.length - 1;
  const mean = (wrong: readonly number[]) => Math.round(wrong.reduce((sum, each) => sum + each, 0) / wrong.length);
  return `Given the true change in every party’s share, which nobody knows on the night, uniform swing would still have called ${mean(plain.wrong)} of ${seats[last]!} seats wrongly on average, and ${plain.wrong[last]!} in ${elections[last]!.slice(5, 9)}. The best of these rules, ${CHANGE_MODEL_WORDS[best!.model].toLowerCase()} with the change ${REACH_WORDS[best!.reach]}, errs in ${mean(best!.wrong)}.`;
}

/** How well exit polls' totals place seats. */
export function exitPollsTriedSentence(tried: readonly ExitPollTried[]): string {
  const sum = (of: (each: ExitPollTried) => number) => tried.reduce((all, each) => all + of(each), 0);
  const group = (name: string, count: 'seats' | 'changed') =>
    sum(({ groups }) => groups.find((each) => each.group === name)?.[count] ?? 0);
  return `Over ${spelt(tried.length)} nights ${group('changes hands', 'changed')} of the ${group('changes hands', 'seats')} seats that both methods moved did change hands, and ${group('stays', 'changed')} of the ${thousands(group('stays', 'seats'))} that both left. The likeliest party lost ${listed(
    tried.map(({ election, wrong }, at) => `${wrong} ${at === 0 ? 'seats ' : ''}in ${election.slice(5, 9)}`),
  )}.`;
}
