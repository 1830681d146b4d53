import fc from 'fast-check';
import { expect, test } from 'vitest';
import { CHANGE_MODELS, groupShares, K, leadersOf, nightOf, outcomeOf, projectNight, trueChange } from '../index.ts';
import { record } from '../../record/testing.ts';

const night = nightOf(record, 'parl.2019-12-12');
const outcome = outcomeOf(record, 'parl.2019-12-12');
const truth = trueChange(night, outcome, 'nation');
const still = { ...truth, after: truth.before };

test('a country that has not changed votes as it did, by every model', () => {
  for (const model of CHANGE_MODELS.filter((each) => each !== 'logit')) {
    const shares = projectNight(night, still, model);
    const moved = shares.filter((share, at) =>
      night.stands[at] && truth.before[night.nation[Math.floor(at / K)]! * K + (at % K)]! > 0.003
        ? Math.abs(share - night.before[at]!) > 1e-9
        : false,
    );
    expect([model, moved.length]).toEqual([model, 0]);
  }
});

test('uniform change gives back the new shares of the nation where all parties stand', () => {
  const everywhere = { ...night, stands: new Uint8Array(night.stands.length).fill(1) };
  const shares = projectNight(everywhere, { ...truth, after: truth.before.map((share) => share + 0.001) }, 'uniform');
  const after = groupShares(night, truth.groupOf, shares, night.validBefore);
  const astray = truth.before.filter((share, at) => Math.abs(after[at]! - share - 0.001) > 1e-12);
  expect(astray).toEqual(new Float64Array());
});

test('the mixture is uniform at 0, proportional at 1, and between them in between', () => {
  const at = (lambda: number) => projectNight(night, truth, 'mixture', { lambda });
  const [uniform, half, proportional] = [at(0), at(0.5), at(1)];
  const straight = projectNight(night, truth, 'uniform');
  expect(uniform.filter((share, seat) => Math.abs(share - straight[seat]!) > 1e-12)).toHaveLength(0);
  const inside = half.filter((share, seat) => {
    const [low, high] = [Math.min(uniform[seat]!, proportional[seat]!), Math.max(uniform[seat]!, proportional[seat]!)];
    return share < low - 1e-9 || share > high + 1e-9;
  });
  expect(inside).toHaveLength(0);
});

test('nobody gains where they do not stand, no share is below 0, and the Speaker stays', () => {
  const shift = fc.array(fc.double({ min: -0.2, max: 0.2, noNaN: true }), { minLength: K, maxLength: K });
  fc.assert(
    fc.property(shift, fc.constantFrom(...CHANGE_MODELS), (shifts, model) => {
      const after = truth.before.map((share, at) => Math.min(Math.max(share + shifts[at % K]!, 0), 1));
      const shares = projectNight(night, { ...truth, after }, model);
      const wrong = shares.filter((share, at) => !(share >= 0) || (!night.stands[at] && share !== 0));
      expect(wrong).toHaveLength(0);
      expect(leadersOf(night, shares).filter((leader) => leader === -1)).toHaveLength(1);
    }),
    { numRuns: 25 },
  );
});
