import fc from 'fast-check';
import { expect, test } from 'vitest';
import { newTally, openSimulation, simulate, winProbabilities, type Outlook } from '../index.ts';
import { factor, outlook } from './testing.ts';

const share = fc.double({ min: 0, max: 0.7, noNaN: true });
const spread = fc.double({ min: 0, max: 0.08, noNaN: true });

/** Elections of all shapes: seats nobody stands in, parties level, errors of nought. */
const outlooks: fc.Arbitrary<Outlook> = fc
  .record({ seats: fc.integer({ min: 1, max: 12 }), parties: fc.integer({ min: 1, max: 8 }) })
  .chain(({ seats, parties }) => {
    const column = <T>(of: fc.Arbitrary<T>, length: number) => fc.array(of, { minLength: length, maxLength: length });
    return fc.record({
      seats: fc.constant(seats),
      parties: fc.constant(parties),
      shares: column(fc.oneof(share, fc.constantFrom(0.3, 0.4)), seats * parties).map((each) =>
        Float64Array.from(each),
      ),
      spreads: column(fc.oneof(spread, fc.constant(0)), seats * parties).map((each) => Float64Array.from(each)),
      stands: column(fc.constantFrom(0, 1, 1, 1), seats * parties).map((each) => Uint8Array.from(each)),
      nation: column(fc.integer({ min: 0, max: 2 }), seats).map((each) => Uint8Array.from(each)),
      region: column(fc.integer({ min: 0, max: 3 }), seats).map((each) => Uint8Array.from(each)),
      nationalError: column(spread, parties).map((each) => Float64Array.from(each)),
      nationError: column(spread, 3 * parties).map((each) => Float64Array.from(each)),
      regionError: column(spread, 4 * parties).map((each) => Float64Array.from(each)),
      seatFactor: fc.double({ min: 0, max: 0.9, noNaN: true }).map((each) => factor(parties, each)),
      commonFactor: fc.double({ min: 0, max: 0.9, noNaN: true }).map((each) => factor(parties, each)),
    });
  });

test('leaving out what is settled changes no seat of no draw', () => {
  fc.assert(
    fc.property(outlooks, fc.maxSafeNat(), fc.integer({ min: 1, max: 150 }), (each, seed, draws) => {
      expect(simulate(each, { draws, seed })).toEqual(simulate(each, { draws, seed, everySeat: true }));
    }),
    { numRuns: 150 },
  );
});

test('the same draws come in parts of any size, in any order, as in one go', () => {
  fc.assert(
    fc.property(
      outlooks,
      fc.maxSafeNat(),
      fc.array(fc.integer({ min: 1, max: 3000 }), { maxLength: 4 }),
      (each, seed, cuts) => {
        const draws = 3000;
        const whole = simulate(each, { draws, seed });
        const edges = [...new Set([0, ...cuts, draws])].sort((a, b) => a - b);
        const parts = edges.slice(1).map((to, at) => ({ from: edges[at]!, to }));
        const tally = newTally(each, draws);
        const simulation = openSimulation(each, { seed });
        for (const { from, to } of parts.toReversed()) simulation.draw(from, to, tally);
        expect(tally).toEqual({ wins: whole.wins, totals: whole.totals });
      },
    ),
    { numRuns: 20 },
  );
});

test('a part counted into a tally of its own has the same totals', () => {
  const each = outlook([[0.4, 0.38, 0.2]], { spreads: Float64Array.of(0.04, 0.04, 0.03) });
  const part = newTally(each, 700);
  openSimulation(each, { seed: 5 }).draw(900, 1600, part, 0);
  expect(part.totals).toEqual(simulate(each, { draws: 1600, seed: 5 }).totals.subarray(900 * 3));
});

test('in every draw each seat is won once, by a party that stands in it', () => {
  fc.assert(
    fc.property(outlooks, fc.maxSafeNat(), (each, seed) => {
      const { wins, totals } = simulate(each, { draws: 64, seed });
      const sum = (values: ArrayLike<number>) => Array.from(values).reduce((all, one) => all + one, 0);
      const row = (seat: number) => wins.subarray(seat * each.parties, (seat + 1) * each.parties);
      const open = Array.from({ length: each.seats }, (_, seat) => seat).filter((seat) =>
        each.stands.subarray(seat * each.parties, (seat + 1) * each.parties).includes(1),
      );
      for (let seat = 0; seat < each.seats; seat += 1) expect(sum(row(seat))).toBe(open.includes(seat) ? 64 : 0);
      for (let draw = 0; draw < 64; draw += 1)
        expect(sum(totals.subarray(draw * each.parties, (draw + 1) * each.parties))).toBe(open.length);
      each.stands.forEach((stands, at) => expect(stands || wins[at] === 0).toBeTruthy());
    }),
    { numRuns: 60 },
  );
});

test('what happens in a seat does not hang on which other seats there are', () => {
  const spreads = (seats: number) => new Float64Array(seats * 2).fill(0.05);
  const two = outlook(
    [
      [0.5, 0.4],
      [0.45, 0.44],
    ],
    { spreads: spreads(2) },
  );
  const settled = { ...two, stands: Uint8Array.of(0, 0, 1, 1) };
  const asked = { draws: 2000, seed: 11 };
  expect(simulate(settled, asked).wins.subarray(2)).toEqual(simulate(two, asked).wins.subarray(2));
});

test('refuses columns that do not fit, and draws or seeds that are not whole numbers', () => {
  const each = outlook([[0.5, 0.4]]);
  const asked = { draws: 10, seed: 1 };
  expect(() => simulate({ ...each, spreads: new Float64Array(3) }, asked)).toThrow(
    "an outlook's spreads has 3 values; 2 were expected",
  );
  expect(() => simulate({ ...each, shares: Float64Array.of(0.5, Number.NaN) }, asked)).toThrow(
    'shares has no number at 1',
  );
  expect(() => simulate({ ...each, region: Uint8Array.of(3) }, asked)).toThrow(
    'regionError has 2 values; 8 were expected',
  );
  expect(() => simulate(outlook([[...'123456789'].map(Number)]), asked)).toThrow(
    '9 parties; a simulation takes 1 to 8',
  );
  expect(() => simulate(each, { ...asked, draws: 0 })).toThrow('a simulation of 0 draws');
  expect(() => simulate(each, { ...asked, seed: 0.5 })).toThrow('the seed of a simulation is 0.5');
  const absent = { ...each, shares: Float64Array.of(0.5, Number.NaN), stands: Uint8Array.of(1, 0) };
  expect([...winProbabilities(simulate(absent, asked))]).toEqual([1, 0]);
});

test('where no seat is open, nobody wins any, with or without leaving out', () => {
  const none = outlook([[0.5, 0.4]], { stands: new Uint8Array(2) });
  for (const everySeat of [false, true]) {
    const { wins, totals } = simulate(none, { draws: 40, seed: 1, everySeat });
    expect([...wins, ...totals].filter(Boolean)).toEqual([]);
  }
});
