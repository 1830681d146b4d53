import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import {
  backTestNight,
  BLOCS,
  errorPerSeat,
  errorsBySeats,
  heldBackTest,
  meanOver,
  nightOf,
  outcomeOf,
  publishedExitPoll,
} from '../index.ts';
import { observationOf } from '../live/observation.ts';
import { seatsWonIn, thinned } from '../live/thinned.ts';
import { forecastByDay, forecastsIn } from './choose-mrp.ts';
import { majorityCalled, majorityIn } from './majority.ts';
import { declarationOrder, shuffledOrder } from './order.ts';
import { readTimes } from './read-times.ts';
import { replayNight } from './replay-night.ts';
import { record } from '../../record/testing.ts';

const NIGHTS = ['parl.2017-06-08', 'parl.2019-12-12', 'parl.2024-07-04'];

test('the nights of 2017, 2019 and 2024 begin where they began and have every seat once', () => {
  const first = NIGHTS.map((election) => {
    const night = nightOf(record, election);
    const order = declarationOrder(night, outcomeOf(record, election));
    expect(new Set(order).size).toBe(632);
    return night.names[order[0]!];
  });
  expect(first).toEqual([
    'Newcastle upon Tyne Central',
    'Newcastle upon Tyne Central',
    'Houghton and Sunderland South',
  ]);
});

test('times of a file take the place of those of the record; seats without one come last, by name', () => {
  const night = nightOf(record, 'parl.2010-05-06');
  const outcome = outcomeOf(record, 'parl.2010-05-06');
  const text = `election,gss,declared_at,note\n2010,${night.areas[7]},2010-05-06T22:52,first\n2010,${night.areas[3]},,\n`;
  const times = readTimes('times.csv', text, (named) => (named === '2010' ? 'parl.2010-05-06' : undefined));
  const order = declarationOrder(night, outcome, times.get('parl.2010-05-06'));
  expect(order[0]).toBe(7);
  const rest = order.slice(1).map((seat) => night.names[seat]!);
  expect(rest).toEqual(rest.toSorted((a, b) => (a < b ? -1 : 1)));
});

test('a file of times that cannot be used is refused with every line that is wrong', () => {
  const read = (text: string) => () => readTimes('t.csv', text, (named) => (named === 'ge2017' ? named : undefined));
  expect(read('election,gss\n')).toThrow(
    't.csv, line 1: there is no column declared_at; give election, gss, declared_at.',
  );
  expect(read('election,gss,declared_at\nge1066,E1,2017-06-08T23:01\nge2017,E1,late\n')).toThrow(
    /ge1066 is no general election.*\n.*late is no time/,
  );
});

test('an order by chance has every seat once, is the same from the same seed and another from another', () => {
  const outcome = outcomeOf(record, 'parl.2024-07-04');
  const order = shuffledOrder(outcome, 5);
  expect(order.toSorted((a, b) => a - b)).toEqual([...Array(632).keys()]);
  expect(shuffledOrder(outcome, 5)).toEqual(order);
  expect(shuffledOrder(outcome, 6)).not.toEqual(order);
});

test('of a file with several forecasts the latest of the forecaster with most nights is taken', () => {
  const text = [
    'forecast_id,election,ons_code,con',
    'alpha-2019-11,2019-12-12,E1,40',
    'alpha-2019-12,2019-12-12,E1,40',
    'alpha-2017-06,2017-06-08,E1,40',
    'beta-2019-12-11,2019-12-12,E1,40',
    'gamma-2024,2024-07-04,E1,',
  ].join('\n');
  expect([...forecastByDay(forecastsIn('f.csv', text))]).toEqual([
    ['2019-12-12', 'alpha-2019-12'],
    ['2017-06-08', 'alpha-2017-06'],
  ]);
});

test('a majority is 326 seats; it is called at 95 in 100 draws', () => {
  expect(majorityIn([365, 202, 11, 0, 1, 48, 4, 0])).toBe('con');
  expect(majorityIn([317, 262, 12, 0, 1, 35, 4, 0])).toBe('none');
  const draws = new Float64Array(8 * 100).fill(330, 0, 95);
  const called = (given: Float64Array) => majorityCalled({ draws: given } as Parameters<typeof majorityCalled>[0]);
  expect(called(draws)).toBe('con');
  expect(called(draws.fill(300, 50, 95))).toBeUndefined();
  expect(called(draws.fill(300, 0, 100))).toBe('none');
});

test('the errors of other exit polls are known, the scored one is not', () => {
  const exitPoll = publishedExitPoll(record, 'parl.2024-07-04')!;
  const without = errorPerSeat(record, 'parl.2024-07-04');
  const withIt = errorPerSeat(record);
  expect(without).toBeLessThan(withIt);
  const errors = errorsBySeats(exitPoll, without);
  expect(errors.con! / errors.green!).toBeCloseTo(Math.sqrt((131 * (650 - 131)) / (2 * (650 - 2))), 9);
  // A night to come is read with the errors of all of them.
  observationOf(exitPoll).error.forEach((error, at) =>
    expect(error).toBeCloseTo(errorsBySeats(exitPoll, withIt)[BLOCS[observationOf(exitPoll).blocs[at]!]!]! ** 2, 0),
  );
});

test('2024 after 25 declarations with the exit poll alone is no further out than the published baseline, 7.7', () => {
  const [night, outcome] = [nightOf(record, 'parl.2024-07-04'), outcomeOf(record, 'parl.2024-07-04')];
  const exitPoll = publishedExitPoll(record, night.election)!;
  const { checkpoints } = replayNight(night, outcome, {
    checkpoints: [25],
    order: declarationOrder(night, outcome),
    exitPoll,
    errors: errorsBySeats(exitPoll, errorPerSeat(record, night.election)),
    draws: 200,
    seed: 1,
    everyUpdate: false,
    trySwaps: false,
  });
  expect(checkpoints[0]!.rmse).toBeLessThan(7.7);
  expect(checkpoints[0]!.swingRmse).toBeGreaterThan(50);
});

test('the back-test that ships: nearer on the whole than the published baseline with the same estimates and nowhere much further, ranges as wide as they should be', () => {
  const held = heldBackTest(record)!;
  const meansOf = (model: string) => held.mean.find((each) => each.model === model)!.checkpoints;
  const averageOf = (values: readonly number[]) => values.reduce((sum, each) => sum + each, 0) / values.length;
  // Mean root mean square error of the baseline over 2017, 2019 and 2024 from the close of poll to 600 declared.
  const withMrp = [3.51, 4.92, 4.08, 3.99, 2.98, 3.36, 3.23, 3.2, 2.38, 2.15, 2.13, 1.15];
  const withExitPoll = [4.3, 4.42, 4.09, 4.11, 4.37, 4.78, 4.13, 4.49, 3.68, 3.54, 2.97, 1.29];
  for (const [model, baseline] of [['exit-poll-and-mrp', withMrp] as const, ['exit-poll', withExitPoll] as const]) {
    const errors = meansOf(model).map(({ rmse }) => rmse);
    expect(averageOf(errors)).toBeLessThan(averageOf(baseline));
    expect(Math.max(...errors.map((error, at) => error - baseline[at]!))).toBeLessThan(0.3);
  }
  for (const coverage of [meansOf('exit-poll-and-mrp'), meansOf('exit-poll')]) {
    const [early, late] = [coverage.filter((one) => one.declared <= 400), coverage.filter((one) => one.declared > 400)];
    expect(averageOf(early.map((one) => one.coverage))).toBeGreaterThan(0.85);
    expect(averageOf(early.map((one) => one.coverage))).toBeLessThan(0.95);
    expect(averageOf(late.map((one) => one.coverage))).toBeGreaterThan(0.8);
  }
});

test('one seat in four of 2017, whole night: scored on the way, nothing wrong at the end, spoilt results found', () => {
  const { night, outcome } = thinned(nightOf(record, 'parl.2017-06-08'), outcomeOf(record, 'parl.2017-06-08'), 4);
  const order = declarationOrder(night, outcome);
  const won = seatsWonIn(outcome);
  const tested = backTestNight({
    night,
    outcome,
    order,
    times: outcome.declaredAt,
    exitPoll: { seats: Object.fromEntries(BLOCS.slice(0, 7).map((bloc, at) => [bloc, won[at]!])) },
    checkpoints: [0, 50, 150, 600],
    draws: 40,
    seed: 1,
    everyUpdate: true,
    shuffles: 1,
  });
  expect(tested.models.map(({ model }) => model)).toEqual(['declared', 'exit-poll']);
  for (const { checkpoints, swaps, spoilt, shuffled } of tested.models) {
    expect(checkpoints.map(({ declared }) => declared)).toEqual([0, 50, 150]);
    const [, , late] = checkpoints;
    expect(late!.open).toBeLessThan(10);
    expect(late!.rmse).toBeLessThan(1.5);
    expect(checkpoints.every(({ brier }) => brier! >= 0 && brier! < 1)).toBe(true);
    expect(swaps.noticed).toBeGreaterThan(swaps.tried / 3);
    expect(swaps.named).toBeGreaterThan(swaps.noticed / 2);
    expect(spoilt.corrupted.afterCorrection).toBeLessThan(0.2);
    expect(spoilt.corrupted.seats).toBeGreaterThanOrEqual(0.5);
    expect(shuffled!.checkpoints).toHaveLength(3);
  }
  expect(tested.models[1]!.updates!.largestJump.seats).toBeGreaterThan(0.5);
  const [declared] = meanOver([tested, tested]);
  expect(declared!.checkpoints[1]).toMatchObject({
    declared: 50,
    nights: 2,
    rmse: tested.models[0]!.checkpoints[1]!.rmse,
  });
});

const raw = process.env['COUNTROOM_RAW'];
test.skipIf(raw === undefined)(
  `the same estimates as the published baseline are taken from a file of many${raw === undefined ? ' (skipped: data not shipped)' : ''}`,
  () => {
    const text = readFileSync(join(raw!, 'forecasts/seat-forecasts.csv'), 'utf8');
    expect([...forecastByDay(forecastsIn('seat-forecasts.csv', text)).values()].toSorted()).toEqual([
      'yougov-mrp-2017-06',
      'yougov-mrp-2019-12-10',
      'yougov-mrp-2024-06-19',
    ]);
  },
);
