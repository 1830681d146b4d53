import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { brier, exitPollErrors, invert, leadersOf, nightOf, outcomeOf, publishedExitPoll, readMrp } from '../index.ts';
import { record } from '../../record/testing.ts';

const night = nightOf(record, 'parl.2019-12-12');
const HEADER = 'gss,con,lab,ld,ref,green,snp,pc,other';

test('a plain file is read as fractions, and seats it lacks are named', () => {
  const { mrp, matched, missing, unknown } = readMrp(
    'mrp.csv',
    `${HEADER}\nE14000530,58.5,23.5,14,,4,,,\nX1,1,1,1,,,,,\n`,
    night,
  );
  expect(Array.from(mrp.shares.subarray(0, 5))).toEqual([0.585, 0.235, 0.14, 0, 0.04]);
  expect([matched, missing.length, unknown, Number.isNaN(mrp.shares[8])]).toEqual([1, 631, ['X1'], true]);
});

test.each([
  ['gss,labour\nE14000530,3', 'mrp.csv, line 1: no columns con and lab were found'],
  ['seat,con,lab\nAldershot,50,20', 'mrp.csv, line 1: no column has the codes of seats; name it gss.'],
  ['gss,con,lab\nE14000530,150,20', 'mrp.csv, line 2, column con: 150 is no percentage; give a number from 0 to 100.'],
  [
    'gss,con,lab\nE14000530,50,20\nE14000530,50,20',
    'line 3: E14000530 is listed a second time; leave one row for each seat.',
  ],
  ['forecast_id,gss,con,lab\na,E14000530,5,2\nb,E14000530,5,2', 'the file holds the forecasts a, b; name one of them.'],
  ['gss,con,lab\nE14001063,50,20', 'no row is a seat of parl.2019-12-12; give GSS codes such as E14000530.'],
])('a wrong file is refused: %s', (text, sentence) => {
  expect(() => readMrp('mrp.csv', text, night)).toThrow(sentence);
});

const file = join(process.env['COUNTROOM_RAW'] ?? '', 'forecasts/seat-forecasts.csv');
const held = process.env['COUNTROOM_RAW'] !== undefined && existsSync(file);
test.skipIf(!held)(
  `an estimate seat by seat as the base makes seats surer on three nights${held ? '' : ' (skipped: data not shipped)'}`,
  () => {
    const text = readFileSync(file, 'utf8');
    const scores = [
      ['parl.2017-06-08', 'yougov-mrp-2017-06'],
      ['parl.2019-12-12', 'yougov-mrp-2019-12-10'],
      ['parl.2024-07-04', 'yougov-mrp-2024-06-19'],
    ].map(([election, forecast]) => {
      const of = nightOf(record, election!);
      const exitPoll = publishedExitPoll(record, election!)!;
      const errors = exitPollErrors(record, exitPoll, election);
      const { mrp } = readMrp('seat-forecasts.csv', text, of, forecast);
      const { winner } = outcomeOf(record, election!);
      const [alone, based] = [invert(of, exitPoll, { errors }), invert(of, exitPoll, { errors, mrp })];
      const leaders = leadersOf(of, based.probabilities);
      const wrong = leaders.filter((leader, seat) => winner[seat]! >= 0 && leader !== winner[seat]).length;
      return { alone: brier(alone.probabilities, winner), based: brier(based.probabilities, winner), wrong };
    });
    // As the README of this floor says.
    expect(scores.map(({ wrong }) => wrong)).toEqual([47, 28, 59]);
    expect(scores.filter(({ alone, based }) => based < alone - 0.02)).toHaveLength(3);
    expect(scores.reduce((sum, { based }) => sum + based, 0) / 3).toBeLessThan(0.11);
  },
);
