import { BLOCS, K, OTH } from '../blocs/blocs.ts';
import type { Night } from '../blocs/night.ts';
import { changesBy, LAMBDA, LAMBDA_OF_ONE_NATION, MOVED, PARAMETERS, PC, SCOTLAND, SNP, WALES } from './parameters.ts';
import { seatProbabilities, seatWork, type SeatWork } from './seat-probabilities.ts';

/** Seat shares of an estimate made before the poll, n × 8 fractions; NaN in the row of a seat it lacks. */
export interface Mrp {
  readonly shares: Float64Array;
}

const NEW_IN_NATION = 0.02;
const NEW_IN_SEAT = 0.8;
const LEAST_BY_SEAT = 0.006;
const LEAST = 0.003;
/** Shares are drawn independently; this widens them for the correlation that real ones have. */
const WIDER = 1.15;
const SEAT_SD = 0.045;

/** Win probabilities of every seat at one set of parameters, their totals, and how the totals change with each parameter. */
export interface Evaluation {
  /** n × 8 mean shares; 0 where the bloc does not stand. */
  readonly means: Float64Array;
  /** n × 8; a row adds to 1, but to 0 in the Speaker's seat. */
  readonly probabilities: Float64Array;
  /** 8 expected seats. */
  readonly totals: Float64Array;
  /** 8 × 22. */
  readonly slopes: Float64Array;
}

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

function seatSdSlope(mean: number): number {
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

/** Mean shares at a set of parameters: s⁰ + D[(1 − λ) + λ s⁰/s̄⁰], 0 where the bloc does not stand. n × 8. */
export function meansAt(model: SeatModel, parameters: Float64Array): Float64Array {
  return meansOf(model, parameters, model.night.areas.keys().toArray());
}

/** The same for some seats, in their order: seats × 8. */
export function meansOf(
  { night, base, ratio }: SeatModel,
  parameters: Float64Array,
  seats: readonly number[],
): Float64Array {
  const changes = changesBy(parameters);
  const means = new Float64Array(seats.length * K);
  seats.forEach((seat, row) => {
    for (let bloc = 0; bloc < K; bloc += 1) {
      const at = seat * K + bloc;
      if (!night.stands[at]) continue;
      const lambda = bloc < MOVED ? parameters[LAMBDA + bloc]! : LAMBDA_OF_ONE_NATION;
      const change = bloc === OTH ? 0 : changes[night.nation[seat]! * K + bloc]!;
      means[row * K + bloc] = Math.max(base[at]! + change * (1 - lambda + lambda * ratio[at]!), LEAST);
    }
  });
  return means;
}

/**
 * Win probabilities, expected seats and their slopes at a set of parameters.
 *
 * @param blur how much wider than they are the errors of seats are taken
 */
export function evaluate(model: SeatModel, parameters: Float64Array, blur = 1): Evaluation {
  const { night } = model;
  const means = meansAt(model, parameters);
  const found = {
    means,
    probabilities: new Float64Array(means.length),
    totals: new Float64Array(K),
    slopes: new Float64Array(K * PARAMETERS),
  };
  const changes = changesBy(parameters);
  const work = seatWork(K);
  const [mean, sd, sdSlope] = [new Float64Array(K), new Float64Array(K), new Float64Array(K)];
  const columns = new Uint8Array(K);
  for (let seat = 0; seat < night.seats; seat += 1) {
    if (night.speaker[seat]) continue;
    let count = 0;
    for (let bloc = 0; bloc < K; bloc += 1) {
      if (!night.stands[seat * K + bloc]) continue;
      columns[count] = bloc;
      mean[count] = means[seat * K + bloc]!;
      sd[count] = blur * seatSd(mean[count]!);
      sdSlope[count] = blur * seatSdSlope(mean[count]!);
      count += 1;
    }
    seatProbabilities(work, count, mean, sd, sdSlope);
    for (let who = 0; who < count; who += 1) {
      found.probabilities[seat * K + columns[who]!] = work.probability[who]!;
      found.totals[columns[who]!]! += work.probability[who]!;
    }
    addSlopes(model, parameters, changes, seat, columns.subarray(0, count), work, found);
  }
  return found;
}

/** Adds to the slopes what one seat contributes: its probabilities' slopes by the means, times the means' slopes by the parameters. */
function addSlopes(
  { night, ratio }: SeatModel,
  parameters: Float64Array,
  changes: Float64Array,
  seat: number,
  columns: Uint8Array,
  { slope }: SeatWork,
  { means, slopes }: Evaluation,
): void {
  const nation = night.nation[seat]!;
  columns.forEach((bloc, by) => {
    const at = seat * K + bloc;
    if (bloc === OTH || means[at]! <= LEAST) return;
    const lambda = bloc < MOVED ? parameters[LAMBDA + bloc]! : LAMBDA_OF_ONE_NATION;
    const mix = 1 - lambda + lambda * ratio[at]!;
    const along = changes[nation * K + bloc]! * (ratio[at]! - 1);
    columns.forEach((total, who) => {
      const of = slope[who * columns.length + by]!;
      const row = total * PARAMETERS;
      if (bloc < MOVED) {
        slopes[row + bloc]! += of * mix;
        if (nation > 0) slopes[row + (nation === 1 ? WALES : SCOTLAND) + bloc]! += of * mix;
        slopes[row + LAMBDA + bloc]! += of * along;
      } else if (BLOCS[bloc] === 'snp' && nation === 2) slopes[row + SNP]! += of * mix;
      else if (BLOCS[bloc] === 'pc' && nation === 1) slopes[row + PC]! += of * mix;
    });
  });
}
