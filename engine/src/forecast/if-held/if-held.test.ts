import { expect, test } from 'vitest';
import { findRegion, seatsOn } from '../../record/index.ts';
import {
  BLOCS,
  expectedSeats,
  forecast,
  forecastBackTest,
  houseChances,
  K,
  nightIfHeld,
  outcomeOf,
  seatsWon,
} from '../index.ts';
import { record } from '../../record/testing.ts';

const ON = '2026-06-15';
const night = nightIfHeld(record, ON);
const made = forecast(record, night, { on: ON });

test('a night that was not called stands on the last results: 632 seats, the Speaker in his', () => {
  expect([night.seats, night.names[night.speaker.indexOf(1)]]).toEqual([632, 'Chorley']);
  const held = expectedSeats(made).map(({ bloc, before }) => [bloc, before]);
  const won = seatsWon(outcomeOf(record, 'parl.2024-07-04').winner);
  expect(held).toEqual(BLOCS.map((bloc, column) => [bloc, won[column]]));
});

test('chances of a seat add to 1, of the House too; expected seats to all but the Speaker’s', () => {
  for (let seat = 0; seat < night.seats; seat += 1) {
    const sum = made.probabilities.subarray(seat * K, seat * K + K).reduce((all, each) => all + each, 0);
    expect(sum).toBeCloseTo(night.speaker[seat] ? 0 : 1, 9);
  }
  const { blocs, hung } = houseChances(made);
  expect(blocs.reduce((sum, { majority }) => sum + majority, hung)).toBeCloseTo(1, 9);
  expect(expectedSeats(made).reduce((sum, { seats }) => sum + seats, 0)).toBeCloseTo(631, 6);
});

test('a region’s expected seats are those of its seats in the same draws', () => {
  const codes = new Set(seatsOn(record, findRegion(record, 'anglia'), ON).map(({ gss }) => gss));
  const rows = [...night.areas.keys()].filter((seat) => codes.has(night.areas[seat]!));
  for (const { bloc, seats, low, high } of expectedSeats(made, rows)) {
    const column = BLOCS.indexOf(bloc);
    expect(seats).toBeCloseTo(
      rows.reduce((sum, seat) => sum + made.probabilities[seat * K + column]!, 0),
      6,
    );
    expect(low).toBeLessThanOrEqual(seats);
    expect(high).toBeGreaterThanOrEqual(seats);
  }
});

test('on the eves of five elections it was out by 9 to 35 seats a party, and its ranges held 14 of 20', () => {
  const eves = forecastBackTest(record);
  expect(eves.map(({ rmse }) => Math.round(rmse))).toEqual([20, 35, 15, 9, 22]);
  const ranges = eves.flatMap(({ totals }) => totals);
  expect([ranges.filter(({ inRange }) => inRange).length, ranges.length]).toEqual([14, 20]);
});
