import { expect, test } from 'vitest';
import { simulate, totalsOf, winProbabilities } from '../index.ts';
import { layOutSeats } from './lay-out.ts';
import { factor, outlook } from './testing.ts';

const DRAWS = 100_000;

/** How likely a Student t with 5 degrees of freedom is to be below a value, in closed form (Abramowitz and Stegun 26.7.3). */
function studentBelow(value: number): number {
  const angle = Math.atan(value / Math.sqrt(5));
  const [sine, cosine] = [Math.sin(angle), Math.cos(angle)];
  return 0.5 + (angle + sine * (cosine + (2 / 3) * cosine ** 3)) / Math.PI;
}

/** The same of a standard normal, by the trapezium rule. */
function normalBelow(value: number): number {
  const steps = 2000;
  const height = (at: number) => Math.exp((-at * at) / 2) / Math.sqrt(2 * Math.PI);
  let sum = (height(-9) + height(value)) / 2;
  for (let step = 1; step < steps; step += 1) sum += height(-9 + ((value + 9) * step) / steps);
  return (sum * (value + 9)) / steps;
}

/** Four standard errors of a frequency, and what the steps of the tables may add. */
const chance = (expected: number) => 4 * Math.sqrt((expected * (1 - expected)) / DRAWS) + 0.0005;

const LEADS = [0.5, 1, 2, 3, 4, 6].map((sds) => ({ sds, lead: sds * 0.05 }));

for (const correlation of [0, 0.5, -0.2]) {
  test(`a seat is lost as often as Student's t says, errors correlated by ${correlation}`, () => {
    const between = Math.sqrt(0.04 ** 2 + 0.03 ** 2 - 2 * correlation * 0.04 * 0.03);
    const each = outlook(
      LEADS.map(({ lead }) => [0.3 + lead, 0.3, 0]),
      {
        spreads: Float64Array.from(LEADS.flatMap(() => [0.04, 0.03, 0])),
        seatFactor: factor(3, correlation),
      },
    );
    const probabilities = winProbabilities(simulate(each, { draws: DRAWS, seed: 1 }));
    LEADS.forEach(({ lead }, seat) => {
      const expected = studentBelow(-lead / between / Math.sqrt(3 / 5));
      expect(Math.abs(probabilities[3 * seat + 1]! - expected)).toBeLessThan(chance(expected));
    });
  });

  test(`what the country has in common is normal, correlated by ${correlation}, and moves all seats together`, () => {
    const between = Math.sqrt(0.04 ** 2 + 0.03 ** 2 - 2 * correlation * 0.04 * 0.03);
    const each = outlook(
      LEADS.map(({ lead }) => [0.3 + lead, 0.3]),
      {
        nationalError: Float64Array.of(0.04, 0.03),
        commonFactor: factor(2, correlation),
      },
    );
    const simulation = simulate(each, { draws: DRAWS, seed: 2 });
    LEADS.forEach(({ lead }, seat) => {
      const expected = normalBelow(-lead / between);
      expect(Math.abs(simulation.wins[2 * seat + 1]! / DRAWS - expected)).toBeLessThan(chance(expected));
    });
    // A seat with a smaller lead goes whenever one with a larger lead does.
    const lost = totalsOf(simulation, 1);
    LEADS.forEach((_, seat) => expect(lost.filter((seats) => seats > seat).length).toBe(simulation.wins[2 * seat + 1]));
  });
}

test('nations, regions and seats err apart from each other, and their variances add up', () => {
  const each = outlook(
    Array.from({ length: 4 }, () => [0.33, 0.3]),
    {
      nation: Uint8Array.of(0, 0, 1, 1),
      region: Uint8Array.of(0, 1, 2, 3),
      nationError: new Float64Array(4).fill(0.02),
      regionError: new Float64Array(8).fill(0.02),
    },
  );
  const simulation = simulate(each, { draws: DRAWS, seed: 3 });
  const expected = normalBelow(-0.03 / Math.sqrt(2 * (0.02 ** 2 + 0.02 ** 2)));
  for (let seat = 0; seat < 4; seat += 1)
    expect(Math.abs(simulation.wins[2 * seat + 1]! / DRAWS - expected)).toBeLessThan(chance(expected));
  const lost = totalsOf(simulation, 1);
  const mean = lost.reduce((sum, seats) => sum + seats, 0) / DRAWS;
  const variance = lost.reduce((sum, seats) => sum + (seats - mean) ** 2, 0) / DRAWS;
  // Two pairs of seats in one nation, whose margins are correlated by a half: P(both lost) by the bivariate normal integral.
  const both = bothBelow(-0.03 / 0.04, 0.5);
  expect(Math.abs(variance - (4 * (expected - expected ** 2) + 4 * (both - expected ** 2)))).toBeLessThan(0.02);
});

/** How likely two standard normals with a correlation are both below a value: ∫ φ(x) Φ((v − ρx)/√(1 − ρ²)) dx. */
function bothBelow(value: number, correlation: number): number {
  const steps = 400;
  const width = (value + 8) / steps;
  let sum = 0;
  for (let step = 0; step < steps; step += 1) {
    const at = -8 + (step + 0.5) * width;
    const height = Math.exp((-at * at) / 2) / Math.sqrt(2 * Math.PI);
    sum += height * normalBelow((value - correlation * at) / Math.sqrt(1 - correlation ** 2)) * width;
  }
  return sum;
}

for (const parties of [2, 5, 8]) {
  test(`the tables for ${parties} parties have mean nought, variance 1, the correlation asked for and heavy tails`, () => {
    const correlation = 0.3;
    const each = outlook([Array.from({ length: parties }, () => 0.1)], { seatFactor: factor(parties, correlation) });
    const { radii, directions } = layOutSeats(each);
    const mean = (values: Iterable<number>) => {
      const all = [...values];
      return all.reduce((sum, value) => sum + value, 0) / all.length;
    };
    const column = (party: number) => directions.filter((_, at) => at % parties === party);
    const square = mean(radii.map((radius) => radius ** 2));
    const fourth = mean(radii.map((radius) => radius ** 4));
    expect(mean(radii)).toBeCloseTo(0, 12);
    const [first, last] = [column(0), column(parties - 1)];
    expect(Math.abs(square * mean(first.map((value) => value ** 2)) - 1)).toBeLessThan(0.005);
    expect(Math.abs(square * mean(last.map((value) => value ** 2)) - 1)).toBeLessThan(0.005);
    expect(Math.abs(square * mean(first.map((value, at) => value * last[at]!)) - correlation)).toBeLessThan(0.005);
    // 9 for a t with 5 degrees of freedom; the cut at the last of 2,048 slices takes some of it off.
    const kurtosis = fourth * mean(first.map((value) => value ** 4));
    expect(kurtosis).toBeGreaterThan(7.2);
    expect(kurtosis).toBeLessThan(9.2);
  });
}
