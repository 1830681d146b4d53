import { expect, test } from 'vitest';
import {
  constantsFor,
  K,
  nightOf,
  outcomeOf,
  priorMeanOf,
  publishedExitPoll,
} from '../../engine/src/forecast/index.ts';
import { thinned } from '../../engine/src/forecast/live/thinned.ts';
import { openRecord } from '../../engine/src/record/index.ts';
import { loadPack } from '../../engine/src/record/load.ts';
import { climb } from './climb.ts';
import { logLikelihood } from './likelihood.ts';
import { leastWithout } from './untold.ts';

const ELECTION = 'parl.2019-12-12';

test('one number after another is doubled and halved to the peak; a number that is 0 stays so', () => {
  const peak = [4, 0.25, 1];
  const score = (row: readonly number[]) => -row.reduce((sum, each, at) => sum + Math.log(each / peak[at]!) ** 2, 0);
  expect(climb([1, 1, 1], [2, 2, 1.25], score)).toEqual({ row: peak, score: -0 });
  expect(climb([0, 8], [2, 2], ([, second]) => -((second! - 2) ** 2)).row).toEqual([0, 2]);
});

test('what 2019 left unexplained is likelier by the noise it had than by a tenth or ten times of it, and in its own seats', () => {
  const record = openRecord(loadPack());
  const { night, outcome } = thinned(nightOf(record, ELECTION), outcomeOf(record, ELECTION), 8);
  const exitPoll = publishedExitPoll(record, ELECTION)!;
  const past = { night, outcome, prior: priorMeanOf(night, { exitPoll }), exitPoll, errors: {}, order: [] };
  for (const view of constantsFor('exit-poll', ELECTION).views) {
    const held = logLikelihood(past, view);
    for (const by of [0.1, 10]) expect(logLikelihood(past, { ...view, scale: view.scale * by })).toBeLessThan(held);
    const rows = Array.from({ length: night.seats }, (_, seat) => outcome.shares.slice(seat * K, (seat + 1) * K));
    const elsewhere = Float64Array.from(rows.toReversed().flatMap((row) => [...row]));
    expect(logLikelihood({ ...past, outcome: { ...outcome, shares: elsewhere } }, view)).toBeLessThan(held - 50);
  }
});

test('a night has no say in what is chosen for it', () => {
  const tried = (election: string, ...scores: number[]) => ({
    election,
    scores: scores.map((score, at) => ({ of: at, score })),
  });
  const errors = [tried('a', 3, 1), tried('b', 1, 2)];
  expect(leastWithout('a', errors)).toBe(0);
  expect(leastWithout('b', errors)).toBe(1);
});
