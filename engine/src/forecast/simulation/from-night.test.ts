import { describe, expect, test } from 'vitest';
import {
  BLOCS,
  distributionOf,
  expectedTotals,
  fromShares,
  intervalOf,
  largestProbabilities,
  majorityProbability,
  nightOf,
  nightSeatProbabilities,
  simulate,
  likelyTippingSeats,
  totalsOf,
} from '../index.ts';
import { record } from '../../record/testing.ts';

const [con, lab] = [BLOCS.indexOf('con'), BLOCS.indexOf('lab')];

describe.each([
  ['parl.2019-12-12', con],
  ['parl.2024-07-04', con],
])('%s as it stood before: the old result, and how far it may be out', (election, ahead) => {
  const night = nightOf(record, election);
  const asked = { draws: 4000, seed: 20 };
  const simulation = simulate(fromShares(night, night.before), asked);
  const speakers = night.speaker.reduce((sum, each) => sum + each, 0);

  test('every seat but the Speaker’s is won, in every draw', () => {
    for (let draw = 0; draw < asked.draws; draw += 1)
      expect(simulation.totals.subarray(draw * 8, draw * 8 + 8).reduce((sum, each) => sum + each, 0)).toBe(
        night.seats - speakers,
      );
    expect(expectedTotals(simulation).reduce((sum, each) => sum + each, 0)).toBeCloseTo(night.seats - speakers, 8);
  });

  test('no bloc wins where it does not stand', () => {
    const probabilities = nightSeatProbabilities(night, night.before, { draws: 200, seed: 1 });
    expect(probabilities.filter((each, at) => each > 0 && !night.stands[at])).toHaveLength(0);
    expect(probabilities.every(Number.isFinite)).toBe(true);
  });

  test('intervals hold what is expected and are as wide as forecasts have been wrong', () => {
    for (const party of [con, lab]) {
      const { low, high } = intervalOf(totalsOf(simulation, party));
      const expected = expectedTotals(simulation)[party]!;
      expect(low).toBeLessThan(expected);
      expect(high).toBeGreaterThan(expected);
      expect(high - low).toBeGreaterThan(60);
      expect(high - low).toBeLessThan(250);
    }
    expect(distributionOf(simulation, con).reduce((sum, each) => sum + each, 0)).toBeCloseTo(1, 9);
  });

  test('the party ahead is likely, not certain, to be the largest', () => {
    const largest = largestProbabilities(simulation);
    expect(largest[ahead]).toBeGreaterThan(0.6);
    expect(largest[ahead]).toBeLessThan(1);
    expect(majorityProbability(simulation, ahead)).toBeLessThanOrEqual(largest[ahead]!);
  });

  test('tipping seats are those round the 326th', () => {
    const seats = likelyTippingSeats(simulation, ahead, { around: 3 });
    expect(seats.map(({ rank }) => rank)).toEqual([323, 324, 325, 326, 327, 328, 329]);
    expect(seats.map(({ probability }) => probability)).toEqual(
      seats.map(({ probability }) => probability).toSorted((a, b) => b - a),
    );
    expect(likelyTippingSeats(simulation, BLOCS.indexOf('pc'))).toEqual([]);
  });

  test('the regions’ expected seats add up to the country’s', () => {
    const inRegion = (region: string) => [...night.region.keys()].filter((seat) => night.region[seat] === region);
    const sums = [...new Set(night.region)].map((region) => expectedTotals(simulation, inRegion(region))[lab]!);
    expect(sums.reduce((sum, each) => sum + each, 0)).toBeCloseTo(expectedTotals(simulation)[lab]!, 8);
  });
});
