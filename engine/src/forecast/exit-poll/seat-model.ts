import { K, OTH } from '../blocs/blocs.ts';
import type { Night } from '../blocs/night.ts';
import { changesBy, LAMBDA, LAMBDA_OF_ONE_NATION, MOVED } from './parameters.ts';

/** Seat shares of an estimate made before the poll, n × 8 fractions; NaN in the row of a seat it lacks. */
export interface Mrp {
  readonly shares: Float64Array;
}

const NEW_IN_NATION = 0.02;
const NEW_IN_SEAT = 0.8;
const LEAST_BY_SEAT = 0.006;
/** No mean share of a stander is less. */
export const LEAST = 0.003;
/** Shares are drawn independently; this widens them for the correlation that real ones have. */
const WIDER = 1.15;
const SEAT_SD = 0.045;

/** How a night's seats follow from the parameters. */
export interface SeatModel {
  readonly night: Night;
  /** n × 8 shares before the change, and their ratio to those of the nation. */
  readonly base: Float64Array;
  readonly ratio: Float64Array;
}

/** The standard deviation of a share in one seat about its mean; small shares vary little. Fractions. */
export function seatSd(mean: number): number {
  return WIDER * ((SEAT_SD * 1.3 * mean) / (mean + 0.08) + 0.004);
}

/** How that changes with the mean. */
export function seatSdSlope(mean: number): number {
  return (WIDER * SEAT_SD * 1.3 * 0.08) / (mean + 0.08) ** 2;
}

/**
 * Lays out what the parameters move: the old shares, or an estimate seat by seat where one is given. A bloc that is new in a seat starts from
 * four fifths of its share in the nation.
 */
export function seatModel(night: Night, mrp?: Mrp): SeatModel {
  const known = Float64Array.from(night.before, (share, at) => {
    const estimate = mrp?.shares[at] ?? Number.NaN;
    return Number.isNaN(estimate) ? share : Math.max(estimate, LEAST_BY_SEAT);
  });
  const nation = nationShares(night, known);
  const base = known.map((share, at) =>
    share > 0 || at % K === OTH ? share : NEW_IN_SEAT * nation[night.nation[Math.floor(at / K)]! * K + (at % K)]!,
  );
  return {
    night,
    base,
    ratio: base.map((share, at) => share / nation[night.nation[Math.floor(at / K)]! * K + (at % K)]!),
  };
}

/** Mean shares by nation over the seats where a bloc has one, 3 × 8. */
function nationShares(night: Night, shares: Float64Array): Float64Array {
  const [sums, valid] = [new Float64Array(3 * K), new Float64Array(3 * K)];
  shares.forEach((share, at) => {
    if (!(share > 0)) return;
    const [seat, into] = [Math.floor(at / K), night.nation[Math.floor(at / K)]! * K + (at % K)];
    sums[into]! += share * night.validBefore[seat]!;
    valid[into]! += night.validBefore[seat]!;
  });
  return sums.map((sum, at) => (valid[at]! > 0 ? sum / valid[at]! : NEW_IN_NATION));
}

/**
 * Mean shares of some seats at a set of parameters, in their order: s⁰ + D[(1 − λ) + λ s⁰/s̄⁰], 0 where the bloc does not stand. Seats × 8.
 */
export function meansOf(
  { night, base, ratio }: SeatModel,
  parameters: Float64Array,
  seats: readonly number[],
): Float64Array {
  const changes = changesBy(parameters);
  const means = new Float64Array(seats.length * K);
  for (let row = 0; row < seats.length; row += 1) {
    const seat = seats[row]!;
    for (let bloc = 0; bloc < K; bloc += 1) {
      const at = seat * K + bloc;
      if (!night.stands[at]) continue;
      const lambda = bloc < MOVED ? parameters[LAMBDA + bloc]! : LAMBDA_OF_ONE_NATION;
      const change = bloc === OTH ? 0 : changes[night.nation[seat]! * K + bloc]!;
      means[row * K + bloc] = Math.max(base[at]! + change * (1 - lambda + lambda * ratio[at]!), LEAST);
    }
  }
  return means;
}
