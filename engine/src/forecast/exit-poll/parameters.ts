import { BLOCS, K, type Bloc } from '../blocs/blocs.ts';
import type { Night } from '../blocs/night.ts';

/**
 * The 22 parameters of a country's change: the change in England of the five blocs that stand in all nations, what Wales and Scotland have on top,
 * the changes of the SNP and of Plaid Cymru, and for each of the five how far its change goes by its old strength (λ).
 */
export const PARAMETERS = 22;
export const MOVED = 5;
export const [WALES, SCOTLAND, SNP, PC, LAMBDA] = [5, 10, 15, 16, 17] as const;
/** λ of the SNP and of Plaid Cymru, whom one nation says too little of. */
export const LAMBDA_OF_ONE_NATION = 0.3;

/** What is held of the parameters before the exit poll: each normal, with a mean and a standard deviation. */
export interface Prior {
  readonly mean: Float64Array;
  readonly sd: Float64Array;
}

/** A national share of Great Britain by bloc, fractions: a poll average. */
export type NationalShares = Partial<Record<Bloc, number>>;

const WITHOUT_POLLS = [0.1, 0.1, 0.1, 0.06, 0.03];
const WITH_POLLS = [0.03, 0.03, 0.02, 0.025, 0.015];
const [NATION_SD, SNP_SD, PC_SD, LAMBDA_SD] = [0.03, 0.12, 0.03, 0.3];
/** An estimate seat by seat has polled Scotland and Wales itself. */
const SNP_SD_SEAT_BY_SEAT = 0.04;

/**
 * The prior of the parameters. Without polls a change may be anything within ±20 points; with them it is the polls' change, give or take what final
 * polls have been out by. A falling party is expected to fall in proportion, a rising one to rise evenly.
 *
 * @param before the shares of Great Britain that the polls' change is measured on
 * @param seatBySeat the base is an estimate of now (MRP): no change is expected, within what final polls have been out by
 */
export function priorOf(before: Float64Array, polls?: NationalShares, seatBySeat = false): Prior {
  const mean = new Float64Array(PARAMETERS);
  const sd = new Float64Array(PARAMETERS).fill(LAMBDA_SD);
  sd.set(polls || seatBySeat ? WITH_POLLS : WITHOUT_POLLS);
  sd.fill(NATION_SD, WALES, SNP);
  sd[SNP] = seatBySeat ? SNP_SD_SEAT_BY_SEAT : SNP_SD;
  sd[PC] = PC_SD;
  for (let bloc = 0; bloc < MOVED; bloc += 1) {
    const share = polls?.[BLOCS[bloc]!];
    if (share !== undefined) mean[bloc] = share - before[bloc]!;
    mean[LAMBDA + bloc] = !polls ? 0.35 : mean[bloc]! < -0.01 ? 0.6 : 0.2;
  }
  return { mean, sd };
}

/** The change of each bloc in each nation, 3 × 8. */
export function changesBy(parameters: Float64Array): Float64Array {
  const changes = new Float64Array(3 * K);
  for (let bloc = 0; bloc < MOVED; bloc += 1) {
    changes[bloc] = parameters[bloc]!;
    changes[K + bloc] = parameters[bloc]! + parameters[WALES + bloc]!;
    changes[2 * K + bloc] = parameters[bloc]! + parameters[SCOTLAND + bloc]!;
  }
  changes[2 * K + BLOCS.indexOf('snp')] = parameters[SNP]!;
  changes[K + BLOCS.indexOf('pc')] = parameters[PC]!;
  return changes;
}

/** The shares of Great Britain at the base, outside the Speaker's seat. */
export function britainBefore(night: Night): Float64Array {
  const sums = new Float64Array(K);
  let all = 0;
  for (let seat = 0; seat < night.seats; seat += 1) {
    if (night.speaker[seat]) continue;
    all += night.validBefore[seat]!;
    for (let bloc = 0; bloc < K; bloc += 1) sums[bloc]! += night.before[seat * K + bloc]! * night.validBefore[seat]!;
  }
  return sums.map((sum) => sum / all);
}
