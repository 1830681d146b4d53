import { chanceShown } from 'countroom/copy';
import type { ExpectedSeats } from 'countroom/forecast';
import type { ElectoralRecord, IsoDate } from 'countroom/record';
import type { ForecastPage, Histogram } from '#lib/view/forecast.ts';
import { forecastWords } from '#lib/words/en-forecast.ts';
import { blocView } from './blocs-view.ts';

const w = forecastWords.forecast;
/** Seats in a bar, and on the whole scale. */
const [BIN, SCALE, MAJORITY] = [10, 450, 326];
/** Parties that are expected to have fewer are not drawn: their bars would be one. */
const FEWEST = 30;
/** Seats in a row of the table. */
const ROW = 50;

type Answer = NonNullable<ForecastPage['answer']>;

const drawn = (expected: readonly ExpectedSeats[]) =>
  expected.filter(({ seats, bloc }) => seats >= FEWEST && bloc !== 'oth').toSorted((a, b) => b.seats - a.seats);

/** The chance that a number of seats lies from one to before another. */
function between({ distribution }: ExpectedSeats, from: number, to: number): number {
  return distribution.slice(from, to).reduce((sum, each) => sum + each, 0);
}

/** One chart for each large party, all to one scale across. */
export function histogramsOf(record: ElectoralRecord, expected: readonly ExpectedSeats[], on: IsoDate): Histogram[] {
  const shown = drawn(expected);
  const bins = Array.from({ length: SCALE / BIN }, (_, at) => at * BIN);
  return shown.map((each) => {
    const most = Math.max(...bins.map((from) => between(each, from, from + BIN)));
    return {
      party: blocView(record, each.bloc, on),
      summary: w.histogram(each.low, each.high),
      bars: bins.flatMap((from) => {
        const part = between(each, from, from + BIN);
        return part < 0.0005
          ? []
          : [{ at: (from / SCALE) * 1000, width: (BIN / SCALE) * 1000, height: Math.round((part / most) * 1000) }];
      }),
      ticks: [0, 100, 200, 300, 400].map((seats) => ({ at: (seats / SCALE) * 1000, text: String(seats) })),
      line: (MAJORITY / SCALE) * 1000,
    };
  });
}

/** The same as a table, by fifty seats. */
export function binsOf(record: ElectoralRecord, expected: readonly ExpectedSeats[], on: IsoDate): Answer['bins'] {
  const shown = drawn(expected);
  const top = Math.max(0, ...shown.map(({ distribution }) => distribution.length));
  return {
    parties: shown.map(({ bloc }) => blocView(record, bloc, on)),
    rows: Array.from({ length: Math.ceil(top / ROW) }, (_, at) => ({
      seats: `${at * ROW}–${at * ROW + ROW - 1}`,
      chances: shown.map((each) => chanceShown(between(each, at * ROW, (at + 1) * ROW))),
    })),
  };
}
