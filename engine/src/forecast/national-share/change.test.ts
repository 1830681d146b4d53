import fc from 'fast-check';
import { expect, test } from 'vitest';
import { nationalChange } from './change.ts';
import type { Sample } from './sample.ts';

/** One party; each row is one ward, given as kind of area and change. */
function sampleOf(wards: readonly (readonly [kind: number, change: number])[], weights: readonly number[]): Sample {
  return {
    unit: Uint32Array.from(wards.keys()),
    stratum: Uint8Array.from(wards, ([kind]) => kind),
    wards: new Float64Array(wards.length).fill(1),
    change: Float64Array.from(wards, ([, change]) => change),
    parties: 1,
    weights: Float64Array.from(weights),
  };
}

function changeOf(wards: readonly (readonly [number, number])[], weights: readonly number[]): number {
  return nationalChange(sampleOf(wards, weights), new Uint16Array(wards.length).fill(1))[0]!;
}

test('a kind of area without wards takes the mean of all', () => {
  const wards = [
    [0, 0.02],
    [0, 0.04],
  ] as const;
  expect(changeOf(wards, [0.5, 0.5])).toBeCloseTo(0.03, 12);
});

test('ten wards of a kind count for half by their own mean', () => {
  const ten = (kind: number, change: number) => Array.from({ length: 10 }, () => [kind, change] as const);
  // Mean of all 0.05; each kind half its own mean (0.1 and 0) and half that.
  expect(changeOf([...ten(0, 0.1), ...ten(1, 0)], [1, 0])).toBeCloseTo(0.075, 12);
  expect(changeOf([...ten(0, 0.1), ...ten(1, 0)], [0.2, 0.8])).toBeCloseTo(0.2 * 0.075 + 0.8 * 0.025, 12);
});

test('a ward of a kind that no constituency is of counts in the mean of all alone', () => {
  const wards = [
    [0, 0.02],
    [1, 0.06],
  ] as const;
  expect(changeOf(wards, [1])).toBeCloseTo((0.02 + 10 * 0.04) / 11, 12);
});

test('wherever all wards move alike the country moves so, whatever the draws', () => {
  const ward = fc.tuple(fc.nat(3), fc.constant(0.0123));
  fc.assert(
    fc.property(fc.array(fc.tuple(ward, fc.nat(4)), { minLength: 1 }), (drawn) => {
      fc.pre(drawn.some(([, times]) => times > 0));
      const sample = sampleOf(
        drawn.map(([each]) => each),
        [0.4, 0.3, 0.2, 0.1],
      );
      const counts = Uint16Array.from(drawn, ([, times]) => times);
      expect(nationalChange(sample, counts)[0]).toBeCloseTo(0.0123, 10);
    }),
  );
});

test('a council drawn twice is its wards twice', () => {
  const [one, two] = [
    [1, -0.01],
    [1, 0.05],
  ] as const;
  const councils: Sample = {
    ...sampleOf(
      [
        [0, 0.02],
        [1, -0.01 + 0.05],
      ],
      [0.6, 0.4],
    ),
    wards: Float64Array.from([1, 2]),
  };
  const drawn = nationalChange(councils, Uint16Array.from([0, 2]));
  expect(drawn[0]).toBeCloseTo(changeOf([one, two, one, two], [0.6, 0.4]), 12);
});
