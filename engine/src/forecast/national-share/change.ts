import type { Drawn, Sample } from './sample.ts';

/** How often each council, or each ward, counts; by its number. */
export interface Times {
  readonly of: Drawn;
  readonly counts: Uint16Array;
}

/** A kind of area with n wards counts for n/(n + 10) by its own mean, and by the mean of all wards for the rest. */
const SHRINK = 10;

/**
 * The change in each party's share of the national vote that a sample of wards points to: Σ_c ω_c d_c, the mean change of each kind of area
 * weighed by its part of the vote. The mean of a kind with few wards is drawn to the mean of all, d_c = (n_c m_c + 10 m) / (n_c + 10), so a
 * kind without any takes the mean of all.
 *
 * @param times 1 each, or the draws of a bootstrap
 * @returns a fraction for each party
 */
export function nationalChange(sample: Sample, times: Times): Float64Array {
  const { change, parties, stratum, weights } = sample;
  const numbers = sample.numbers[times.of];
  const kinds = weights.length;
  const counts = new Float64Array(kinds + 1);
  const sums = new Float64Array((kinds + 1) * parties);
  for (let ward = 0; ward < stratum.length; ward += 1) {
    const drawn = times.counts[numbers[ward]!]!;
    const kind = stratum[ward]!;
    counts[kind]! += drawn;
    for (let party = 0; party < parties; party += 1)
      sums[kind * parties + party]! += drawn * change[ward * parties + party]!;
  }
  const all = Math.max(1, total(counts));
  return Float64Array.from({ length: parties }, (_, party) => {
    const of = (kind: number) => sums[kind * parties + party]!;
    const mean = total(counts.map((_, kind) => of(kind))) / all;
    return total(weights.map((weight, kind) => (weight * (of(kind) + SHRINK * mean)) / (counts[kind]! + SHRINK)));
  });
}

function total(values: Float64Array): number {
  return values.reduce((sum, value) => sum + value, 0);
}
