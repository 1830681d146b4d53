import { expect, test } from 'vitest';
import { K, invert, nightOf } from '../index.ts';
import { PARAMETERS } from './parameters.ts';
import { evaluate } from './evaluate.ts';
import { seatModel } from './seat-model.ts';
import { record } from '../../record/testing.ts';

const night = nightOf(record, 'parl.2019-12-12');
const published = { seats: { con: 368, lab: 191, ld: 13, snp: 55, pc: 3, ref: 0, green: 1 } };
const found = invert(night, published);

test('the slopes of the totals are those of differences', () => {
  const model = seatModel(night);
  const { slopes } = evaluate(model, found.parameters);
  for (let at = 0; at < PARAMETERS; at += 1) {
    const step = 1e-5;
    const by = (sign: number) =>
      evaluate(
        model,
        found.parameters.map((each, other) => each + (other === at ? sign * step : 0)),
      ).totals;
    const [more, less] = [by(1), by(-1)];
    for (let bloc = 0; bloc < K; bloc += 1) {
      const slope = (more[bloc]! - less[bloc]!) / (2 * step);
      expect(Math.abs(slopes[bloc * PARAMETERS + at]! - slope)).toBeLessThan(0.01 + 1e-4 * Math.abs(slope));
    }
  }
});

test('every seat but the Speaker’s has probabilities that add to 1, and their sums are the totals', () => {
  const totals = new Float64Array(K);
  for (let seat = 0; seat < night.seats; seat += 1) {
    const row = found.probabilities.subarray(seat * K, seat * K + K);
    row.forEach((each, bloc) => (totals[bloc]! += each));
    expect(row.reduce((sum, each) => sum + each, 0)).toBeCloseTo(night.speaker[seat] ? 0 : 1, 10);
  }
  totals.forEach((total, bloc) => expect(total).toBeCloseTo(found.totals[bloc]!, 8));
});

test('what is learnt narrows every parameter, and more the surer the exit poll is said to be', () => {
  const sd = (errors: number) => {
    const all = Object.fromEntries(Object.keys(published.seats).map((bloc) => [bloc, errors]));
    const { covariance } = invert(night, published, { errors: all });
    return Array.from({ length: PARAMETERS }, (_, at) => Math.sqrt(covariance[at * PARAMETERS + at]!));
  };
  const [loose, tight] = [sd(30), sd(3)];
  tight.forEach((each, at) => expect(each).toBeLessThan(loose[at]! + 0.02));
  expect(tight[0]!).toBeLessThan(loose[0]!);
});

test('an exit poll whose error is not known is refused by name', () => {
  expect(() => invert(night, { seats: { oth: 3 } })).toThrow(
    'The exit poll names oth, whose past error is not known; leave it out or give its error.',
  );
});

test('totals that no election has had end in finite seats that add to those of Great Britain', () => {
  const { totals } = invert(night, { seats: { con: 20, lab: 90, ld: 500 } });
  expect(totals.reduce((sum, each) => sum + each, 0)).toBeCloseTo(631, 6);
});
