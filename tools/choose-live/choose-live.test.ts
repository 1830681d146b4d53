import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { constantsFor, K, openLive, type Reading } from '../../engine/src/forecast/index.ts';
import { READINGS, TABLES } from '../../engine/src/forecast/live/chosen.ts';
import { covarianceOf } from '../../engine/src/forecast/live/kernel.ts';
import { record } from '../../engine/src/record/testing.ts';
import { CANDIDATES } from './candidates.ts';
import { climb } from './climb.ts';
import { covariancesOf, placeOf } from './covariance.ts';
import { likelihoodOf } from './likelihood.ts';
import { pastNight } from './nights.ts';
import { leastWrong, tryReadings, unlikelihoodOf, type Tried } from './reading.ts';
import { climber, taken } from './rows.ts';
import { held, tasks } from './task.ts';
import { chosenText } from './text.ts';
import { thinnedNight } from './thin.ts';

const ELECTION = 'parl.2019-12-12';
const whole = pastNight(record, ELECTION);
const past = thinnedNight(whole, 8);
const { night, outcome } = past;

test('a night of one seat in eight is those seats and no other, with an exit poll that was right about them', () => {
  expect(night.areas).toEqual(whole.night.areas.filter((_, seat) => seat % 8 === 0));
  const areasOf = ({ order, night: { areas } }: typeof past) => order.map((seat) => areas[seat]!);
  expect(areasOf(past)).toEqual(areasOf(whole).filter((area) => night.areas.includes(area)));
  expect(past.prior.shares.slice(K, 2 * K)).toEqual(whole.prior.shares.slice(8 * K, 9 * K));
  const won = (bloc: number) => outcome.winner.filter((each) => each === bloc).length;
  expect(past.exitPoll.seats).toMatchObject({ con: won(0), lab: won(1), snp: won(5) });
});

test('one number after another is doubled and halved to the peak; a number that is 0 stays so, and little is not worth a step', () => {
  const peak = [4, 0.25, 1];
  const score = (row: readonly number[]) =>
    -10 * row.reduce((sum, each, at) => sum + Math.log(each / peak[at]!) ** 2, 0);
  expect(climb([1, 1, 1], [2, 2, 1.25], score)).toEqual({ row: peak, score: -0 });
  expect(climb([0, 8], [2, 2], ([, second]) => -((second! - 2) ** 2)).row).toEqual([0, 2]);
  expect(climb([1, 1, 1], [2, 2, 1.25], (row) => score(row) / 100).row).toEqual([1, 1, 1]);
});

test('amplitudes are tried by the parts of the kernel that the projection has', () => {
  const covariances = covariancesOf(past);
  for (const { shared } of constantsFor('exit-poll', ELECTION).views) {
    const [all, below] = [covarianceOf(night, past.prior.shares, shared), covariances(shared)];
    for (let a = 0; a < night.seats; a += 1)
      for (let b = 0; b < night.seats; b += 7) expect(below[placeOf(a, b)]).toBeCloseTo(all[a * night.seats + b]!, 9);
  }
});

test('what 2019 left unexplained is likelier by the noise it had than by a tenth or ten times of it, and in its own seats', () => {
  const likelihood = likelihoodOf(past);
  const rows = Array.from({ length: night.seats }, (_, seat) => outcome.shares.slice(seat * K, (seat + 1) * K));
  const shares = Float64Array.from(rows.toReversed().flatMap((row) => [...row]));
  const elsewhere = likelihoodOf({ ...past, outcome: { ...outcome, shares } });
  for (const view of constantsFor('exit-poll', ELECTION).views) {
    const now = likelihood(view);
    for (const by of [0.1, 10]) expect(likelihood({ ...view, scale: view.scale * by })).toBeLessThan(now);
    expect(elsewhere(view)).toBeLessThan(now - 50);
  }
});

test('rows that fit the other nights better are taken only where left-out nights come out likelier on the whole', () => {
  const climbed = (proved: number) => ({ row: [2], held: [1], gained: 20, proved });
  expect(taken([climbed(5), climbed(-4)])).toEqual([[2], [2]]);
  expect(taken([climbed(5), climbed(-6)])).toEqual([[1], [1]]);
});

test('a row is climbed to without the night that is left out, and proved on it', () => {
  const climbed = climber('BROAD', [], [past])(ELECTION);
  expect(climbed).toEqual({ row: TABLES.BROAD[ELECTION], held: TABLES.BROAD[ELECTION], gained: 0, proved: 0 });
});

test('a night followed once is read by every candidate as if it had been opened with it', () => {
  const constants = constantsFor('exit-poll', ELECTION);
  const tried = tryReadings(past, constants.views, 20);
  for (const part of Object.keys(CANDIDATES) as (keyof Reading)[]) {
    expect(tried[part]).toHaveLength(CANDIDATES[part].length);
    expect(tried[part].every(Number.isFinite)).toBe(true);
    expect(new Set(tried[part]).size).toBeGreaterThan(CANDIDATES[part].length / 2);
  }
  const opened = (reading: Reading) => openLive(night, { ...past, constants: { ...constants, ...reading }, draws: 40 });
  const [own, other] = [READINGS[ELECTION]!, { ...READINGS.none!, exitPollParts: [1] }];
  const live = opened(own);
  const first = live.projection().draws.slice();
  expect(live.projectionBy(other).draws).toEqual(opened(other).projection().draws);
  expect(live.projection().draws).toEqual(first);
});

test('of every part the candidate with the least sum is taken, the first of those alike', () => {
  const tried = (part: keyof Reading, best: number): Tried => {
    const wrong = (of: keyof Reading) => CANDIDATES[of].map((_, at) => (of === part && at !== best ? 1 : 0));
    return { exitPollParts: wrong('exitPollParts'), untoldAtFirst: wrong('untoldAtFirst'), untold: wrong('untold') };
  };
  expect(leastWrong([tried('untold', 5), tried('exitPollParts', 2)])).toEqual({
    exitPollParts: CANDIDATES.exitPollParts[2],
    untoldAtFirst: CANDIDATES.untoldAtFirst[0],
    untold: CANDIDATES.untold[5],
  });
});

test('ranges are least unlikely where they are as wide as they are wrong', () => {
  const drawn = (spread: number) => ({
    draws: Float64Array.from({ length: K * 2 }, (_, at) => (at % 2 ? spread : -spread)),
  });
  const actual = new Float64Array(K).fill(4);
  const [narrow, right, wide] = [1, 4, 16].map((spread) => unlikelihoodOf(drawn(spread), actual));
  expect(right).toBeLessThan(narrow!);
  expect(right).toBeLessThan(wide!);
});

test('the file that is held is the text of its own rows, and has a row without every election and one with all', () => {
  const file = new URL('../../engine/src/forecast/live/chosen-rows.ts', import.meta.url);
  expect(readFileSync(file, 'utf8')).toBe(chosenText(tasks().map(held)));
  const elections = [
    'parl.2010-05-06',
    'parl.2015-05-07',
    'parl.2017-06-08',
    'parl.2019-12-12',
    'parl.2024-07-04',
    'none',
  ];
  for (const table of [TABLES.BROAD, TABLES.CLOSE, READINGS]) expect(Object.keys(table)).toEqual(elections);
  expect(Object.keys(TABLES.BROAD_OF_MRP)).toEqual(elections.slice(2));
  expect(constantsFor('exit-poll', 'parl.2001-06-07')).toEqual(constantsFor('exit-poll'));
  for (const { exitPollParts } of Object.values(READINGS))
    expect(exitPollParts.reduce((sum, part) => sum + part, 0)).toBe(1);
});
