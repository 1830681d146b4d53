import { expect, test } from 'vitest';
import { expectedHouse, invert, nightOf, northernForecast, publishedExitPoll } from '../index.ts';
import { northernSeats } from './seats.ts';
import { record } from '../../record/testing.ts';

const NIGHTS = ['parl.2010-05-06', 'parl.2015-05-07', 'parl.2017-06-08', 'parl.2019-12-12', 'parl.2024-07-04'];

test('over five elections the likeliest party won 72 of 90 seats, where the party that held it won as many', () => {
  const told = NIGHTS.flatMap((election) => {
    const came = northernSeats(record, election);
    return northernForecast(record, election).seats.map(({ chances, heldBefore }, at) => ({
      likeliest: chances[0]!.party === came[at]!.winner,
      held: heldBefore === came[at]!.winner,
    }));
  });
  expect([told.length, told.filter((seat) => seat.likeliest).length, told.filter((seat) => seat.held).length]).toEqual([
    90, 72, 72,
  ]);
});

test('ranges of the larger parties held 18 of 20 totals', () => {
  const missed = NIGHTS.flatMap((election) => {
    const came = northernSeats(record, election);
    return northernForecast(record, election).expected.flatMap(({ party, low, high }) => {
      const won = came.filter(({ winner }) => winner === party).length;
      return ['dup', 'sf', 'sdlp', 'uup'].includes(party) && (won < low || won > high) ? [`${election} ${party}`] : [];
    });
  });
  expect(missed).toEqual(['parl.2010-05-06 uup', 'parl.2017-06-08 sdlp']);
});

test('chances of a seat add to 1, and an election knows nothing of itself or of later ones', () => {
  const { seats, history } = northernForecast(record, 'parl.2017-06-08');
  for (const { chances } of seats) expect(chances.reduce((sum, { chance }) => sum + chance, 0)).toBeCloseTo(1, 9);
  expect([seats.length, history.elections]).toEqual([18, 2]);
});

test('Great Britain, Northern Ireland and the Speaker add to 650', () => {
  for (const election of NIGHTS.slice(3)) {
    const inversion = invert(nightOf(record, election), publishedExitPoll(record, election));
    const house = expectedHouse(inversion, northernForecast(record, election));
    expect(house.reduce((sum, { seats }) => sum + seats, 0)).toBeCloseTo(650, 6);
    expect(house.find(({ of }) => of === 'Speaker')!.seats).toBe(1);
  }
});
