import { covarianceOf, type Amplitudes } from '../../engine/src/forecast/live/kernel.ts';
import type { PastNight } from './nights.ts';

/** Amplitudes, and the length over which each part of the kernel that fades does so. */
const LENGTHS = {
  everywhere: undefined,
  nation: undefined,
  region: undefined,
  linear: undefined,
  standing: undefined,
  contention: undefined,
  alike: 'alikeLength',
  shares: 'sharesLength',
  near: 'nearLength',
  expected: undefined,
  expectedAlike: 'expectedLength',
  contending: undefined,
  contendingAgainst: undefined,
} as const satisfies Partial<Record<keyof Amplitudes, keyof Amplitudes | undefined>>;

const PARTS = Object.keys(LENGTHS) as (keyof typeof LENGTHS)[];

/**
 * `covarianceOf` for amplitudes that are tried by the thousand: it is linear in all but the lengths, so each of its parts is worked out once and
 * multiplied from then on. Row by row, nothing above the diagonal.
 */
export function covariancesOf({ night, prior }: PastNight): (amplitudes: Amplitudes) => Float64Array {
  const known = new Map<string, Float64Array>();
  const part = (amplitudes: Amplitudes, name: (typeof PARTS)[number]): Float64Array => {
    const length = LENGTHS[name];
    const key = `${name} ${length === undefined ? '' : amplitudes[length]}`;
    const nought = Object.fromEntries(PARTS.map((each) => [each, each === name ? 1 : 0]));
    const found = known.get(key) ?? below(covarianceOf(night, prior.shares, { ...amplitudes, ...nought }), night.seats);
    known.set(key, found);
    return found;
  };
  return (amplitudes) => {
    const out = new Float64Array((night.seats * (night.seats + 1)) / 2);
    for (const name of PARTS.filter((each) => amplitudes[each] > 0)) {
      const [by, of] = [amplitudes[name], part(amplitudes, name)];
      for (let at = 0; at < out.length; at += 1) out[at]! += by * of[at]!;
    }
    return out;
  };
}

/** Where the covariance of two seats stands in `covariancesOf`. */
export function placeOf(a: number, b: number): number {
  const [high, low] = a > b ? [a, b] : [b, a];
  return (high * (high + 1)) / 2 + low;
}

function below(matrix: Float64Array, n: number): Float64Array {
  const out = new Float64Array((n * (n + 1)) / 2);
  for (let row = 0; row < n; row += 1) out.set(matrix.subarray(row * n, row * n + row + 1), placeOf(row, 0));
  return out;
}
