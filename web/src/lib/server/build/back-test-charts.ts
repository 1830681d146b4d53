import type { HeldBackTest, ModelName } from 'countroom/forecast';
import type { ErrorChart } from '#lib/view/back-test.ts';
import { forecastWords } from '#lib/words/en-forecast.ts';

const w = forecastWords.backTest;
/** Seats out on the highest line of the grid: what is worse leaves the chart. */
const TOP = 30;
/** Check-points that are named under the chart. */
const NAMED = [0, 50, 200, 400, 600];

type Line = ErrorChart['lines'][number];

/** The line of each model; the later ones are drawn above. */
export const MODEL_LINES: readonly (readonly [ModelName, Line['kind']])[] = [
  ['declared', 'alone'],
  ['exit-poll-and-mrp', 'estimates'],
  ['exit-poll', 'ours'],
];

/** Root mean square error as each night went on, model by model, and by the mean swing of declared seats. */
export function nightCharts({ nights }: HeldBackTest): ErrorChart[] {
  return nights.map(({ election, models }) => {
    const { checkpoints } = models[0]!;
    const x = (at: number) => Math.round((at / Math.max(checkpoints.length - 1, 1)) * 1000);
    const y = (rmse: number) => Math.round((1 - rmse / TOP) * 1000);
    const line = (kind: Line['kind'], errors: readonly number[]): Line => ({
      kind,
      text: w.lines[kind],
      path: errors.map((rmse, at) => `${at ? 'L' : 'M'}${x(at)} ${y(rmse)}`).join(''),
    });
    const ofModels = MODEL_LINES.flatMap(([name, kind]) => {
      const model = models.find((each) => each.model === name);
      return model
        ? [
            line(
              kind,
              model.checkpoints.map(({ rmse }) => rmse),
            ),
          ]
        : [];
    });
    return {
      year: election.slice(5, 9),
      label: w.chart(election.slice(5, 9)),
      lines: [
        line(
          'swing',
          checkpoints.map(({ swingRmse }) => swingRmse),
        ),
        ...ofModels,
      ],
      across: checkpoints.flatMap(({ declared }, at) =>
        NAMED.includes(declared) ? [{ at: x(at), text: String(declared) }] : [],
      ),
      up: [0, 10, 20, TOP].map((rmse) => ({ at: y(rmse), text: String(rmse) })),
    };
  });
}
