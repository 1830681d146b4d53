import type { Sample } from './sample.ts';

/** A kind of area with n wards counts for n/(n + 10) by its own mean, and by the mean of all wards for the rest. */
const SHRINK = 10;

/**
 * The change in each party's share of the national vote that a sample of wards points to: Σ_c ω_c d_c, the mean change of each kind of area
 * weighed by its part of the vote. The mean of a kind with few wards is drawn to the mean of all, d_c = (n_c m_c + 10 m) / (n_c + 10), so a
 * kind without any takes the mean of all.
 *
 * @param times how often each council or ward counts, by its number: 1 each, or the draws of a bootstrap
 * @returns a fraction for each party
 */
export function nationalChange(sample: Sample, times: Uint16Array): Float64Array {
  const { unit, stratum, wards, change, parties, weights } = sample;
  const kinds = weights.length;
  const counts = new Float64Array(kinds + 1);
  const sums = new Float64Array((kinds + 1) * parties);
  for (let row = 0; row < unit.length; row += 1) {
    const drawn = times[unit[row]!]!;
    const kind = stratum[row]!;
    counts[kind]! += drawn * wards[row]!;
    for (let party = 0; party < parties; party += 1)
      sums[kind * parties + party]! += drawn * change[row * parties + party]!;
  }
  const all = Math.max(1, total(counts));
  const into = new Float64Array(parties);
  for (let party = 0; party < parties; party += 1) {
    let mean = 0;
    for (let kind = 0; kind <= kinds; kind += 1) mean += sums[kind * parties + party]! / all;
    for (let kind = 0; kind < kinds; kind += 1)
      into[party]! += (weights[kind]! * (sums[kind * parties + party]! + SHRINK * mean)) / (counts[kind]! + SHRINK);
  }
  return into;
}

function total(values: Float64Array): number {
  let sum = 0;
  for (const value of values) sum += value;
  return sum;
}
