import type { HeldBackTest } from 'countroom/forecast';
import type { ErrorChart } from '#lib/view/back-test.ts';
import { spread } from '#lib/draw/spread.ts';
import { forecastWords } from '#lib/words/en-forecast.ts';

const w = forecastWords.backTest;
/** Seats out on the highest line of the grid: what is worse leaves the chart. */
const TOP = 30;
const LABEL = 100;

/** Root mean square error as a night went on: with the exit poll, by declared results alone, and by their mean swing. */
export function nightCharts({ nights }: HeldBackTest): ErrorChart[] {
  return nights.map(({ election, models }) => {
    const year = election.slice(5, 9);
    const ours =
      models.find(({ model }) => model === 'exit-poll-and-mrp') ?? models.find(({ model }) => model === 'exit-poll');
    const alone = models.find(({ model }) => model === 'declared');
    const points = (ours ?? alone)!.checkpoints;
    const x = (at: number) => Math.round((at / Math.max(points.length - 1, 1)) * 1000);
    const y = (rmse: number) => Math.round((1 - Math.min(rmse, TOP) / TOP) * 1000);
    const line = (kind: ErrorChart['lines'][number]['kind'], text: string, errors: readonly number[]) => ({
      kind,
      text,
      path: errors.map((rmse, at) => `${at ? 'L' : 'M'}${x(at)} ${y(rmse)}`).join(''),
      end: y(errors[Math.min(2, errors.length - 1)]!),
    });
    const lines = [
      line(
        'swing',
        w.swing,
        points.map(({ swingRmse }) => swingRmse),
      ),
      ...(alone && ours
        ? [
            line(
              'alone',
              w.alone,
              alone.checkpoints.map(({ rmse }) => rmse),
            ),
          ]
        : []),
      line(
        'ours',
        ours ? w.ours : w.alone,
        points.map(({ rmse }) => rmse),
      ),
    ];
    const ends = spread(
      lines.map(({ end }) => end),
      LABEL,
      40,
      960,
    );
    return {
      year,
      label: w.chart(year),
      lines: lines.map((each, at) => ({ ...each, end: ends[at]! })),
      across: points.flatMap(({ declared }, at) =>
        [0, 50, 200, 400, 600].includes(declared) ? [{ at: x(at), text: String(declared) }] : [],
      ),
      up: [0, 10, 20, 30].map((rmse) => ({ at: y(rmse), text: String(rmse) })),
    };
  });
}
