import { BLOCS, K, OTH } from '../blocs/blocs.ts';
import { changesBy, LAMBDA, LAMBDA_OF_ONE_NATION, MOVED, PARAMETERS, PC, SCOTLAND, SNP, WALES } from './parameters.ts';
import { LEAST, meansOf, seatSd, seatSdSlope, type SeatModel } from './seat-model.ts';
import { seatProbabilities, seatWork, type SeatWork } from './seat-probabilities.ts';

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

/**
 * Win probabilities, expected seats and their slopes at a set of parameters.
 *
 * @param blur how much wider than they are the errors of seats are taken
 */
export function evaluate(model: SeatModel, parameters: Float64Array, blur = 1): Evaluation {
  const { night } = model;
  const means = meansOf(model, parameters, night.areas.keys().toArray());
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
