/** A ward sample of two nights in columns, for an average that is made a thousand times. */
export interface Sample {
  /** Which of the night's wards each is. */
  readonly ward: Uint32Array;
  /** The kind of area each lies in; `strata` for one that no constituency is of. */
  readonly stratum: Uint8Array;
  /** Wards × parties, as fractions. */
  readonly change: Float64Array;
  readonly parties: number;
  readonly weights: Float64Array;
}

/** A kind of area with n wards counts for n/(n + 10) by its own mean, and by the mean of all wards for the rest. */
const SHRINK = 10;

/**
 * The change in each party's share of the national vote that a sample of wards points to: Σ_c ω_c d_c, the mean change of each kind of area
 * weighed by its part of the vote. The mean of a kind with few wards is drawn to the mean of all, d_c = (n_c m_c + 10 m) / (n_c + 10), so a
 * kind without any takes the mean of all.
 *
 * @param times how often each of the night's wards counts: 1 each, or the draws of a bootstrap
 * @returns a fraction for each party
 * @example
 * const sample = { ward: new Uint32Array([0, 1]), stratum: new Uint8Array([0, 0]), change: new Float64Array([0.02, 0.04]), parties: 1, weights: new Float64Array([1]) };
 * nationalChange(sample, new Uint16Array([1, 1]))[0].toFixed(3) // => '0.030'
 */
export function nationalChange({ ward, stratum, change, parties, weights }: Sample, times: Uint16Array): Float64Array {
  const kinds = weights.length;
  const counts = new Float64Array(kinds + 1);
  const sums = new Float64Array((kinds + 1) * parties);
  for (let row = 0; row < ward.length; row += 1) {
    const drawn = times[ward[row]!]!;
    if (drawn === 0) continue;
    const kind = stratum[row]!;
    counts[kind]! += drawn;
    for (let party = 0; party < parties; party += 1)
      sums[kind * parties + party]! += drawn * change[row * parties + party]!;
  }
  const all = counts.reduce((sum, count) => sum + count, 0);
  const into = new Float64Array(parties);
  for (let party = 0; party < parties; party += 1) {
    let mean = 0;
    for (let kind = 0; kind <= kinds; kind += 1) mean += sums[kind * parties + party]! / all;
    for (let kind = 0; kind < kinds; kind += 1)
      into[party]! +=
        (weights[kind]! * (sums[kind * parties + party]! + SHRINK * mean)) / (counts[kind]! + SHRINK);
  }
  return into;
}
