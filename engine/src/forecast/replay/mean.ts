import { coverageOf, widthOf, type ModelName, type NightBackTest } from './back-test-night.ts';

/** Means over the nights that have a model and a check-point. */
export interface MeanCheckpoint {
  readonly declared: number;
  readonly nights: number;
  readonly rmse: number;
  readonly swingRmse: number;
  readonly wrong: number;
  readonly brier: number;
  readonly log: number;
  readonly crps: number;
  /** Part of the intervals of Con, Lab, LD and SNP that have the actual seats; their widths together. */
  readonly coverage: number;
  readonly width: number;
}

export interface ModelMean {
  readonly model: ModelName;
  readonly checkpoints: readonly MeanCheckpoint[];
}

/** The table over all nights: one row of check-points for each model. */
export function meanOver(nights: readonly NightBackTest[]): ModelMean[] {
  const names = [...new Set(nights.flatMap(({ models }) => models.map(({ model }) => model)))];
  return names.map((model) => {
    const each = nights.flatMap(({ models }) => models.filter((one) => one.model === model));
    const declared = [...new Set(each.flatMap(({ checkpoints }) => checkpoints.map((one) => one.declared)))];
    return {
      model,
      checkpoints: declared.map((at) => {
        const points = each.flatMap(({ checkpoints }) => checkpoints.filter((one) => one.declared === at));
        const mean = (of: (one: (typeof points)[number]) => number) =>
          points.reduce((sum, one) => sum + of(one), 0) / points.length;
        return {
          declared: at,
          nights: points.length,
          rmse: mean((one) => one.rmse),
          swingRmse: mean((one) => one.swingRmse),
          wrong: mean((one) => one.wrong),
          brier: mean((one) => one.brier ?? 0),
          log: mean((one) => one.log ?? 0),
          crps: mean((one) => one.crps),
          coverage: mean(coverageOf),
          width: mean(widthOf),
        };
      }),
    };
  });
}
