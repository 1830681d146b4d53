import { POLLED_BLOCS, polledShare, type ParliamentPolled, type PolledBloc } from 'countroom/forecast';
import type { IsoDate } from 'countroom/record';
import { spread } from '#lib/draw/spread.ts';
import type { Party } from '#lib/view/party.ts';
import type { TimeChart } from '#lib/view/time-chart.ts';

const HEIGHT = 440;
/** What the labels take of the plot's height, and points of share between two lines. */
const [LABEL, PLOT, GRID] = [18, HEIGHT - 36, 10];

/** Every poll of a parliament as a dot, the average as a line in its band, results as diamonds. */
export function pollChart(
  polled: ParliamentPolled,
  parties: Readonly<Record<PolledBloc, Party>>,
  label: string,
): TimeChart {
  const { polls, line, since, next, began, ended } = polled;
  const [first, last] = [dayNumber(since.polledOn), dayNumber(next?.polledOn ?? line.at(-1)!.on)];
  const top = topOf(polled);
  const x = (day: IsoDate) => round(((dayNumber(day) - first) / (last - first)) * 1000);
  const y = (share: number) => round((1 - (share * 100) / top) * 1000);
  const shown = POLLED_BLOCS.filter((bloc) => line.some(({ shares }) => shares[bloc]));
  const places = shown.map((bloc) => y(line.at(-1)!.shares[bloc]?.share ?? 0));
  const ends = spread(places, (LABEL / PLOT) * 1000, 0, 1000);
  return {
    label,
    height: HEIGHT,
    across: yearsBetween(since.polledOn, next?.polledOn ?? line.at(-1)!.on).map((day) => ({
      at: x(day),
      text: day.slice(0, 4),
    })),
    up: Array.from({ length: top / GRID + 1 }, (_, at) => ({
      at: y((at * GRID) / 100),
      text: at * GRID === top ? `${top}%` : String(at * GRID),
    })),
    series: shown.map((bloc, at) => {
      const points = line.flatMap(({ on, shares }) => (shares[bloc] ? [{ x: x(on), ...shares[bloc] }] : []));
      return {
        party: parties[bloc],
        line: points.map((each, i) => `${i ? 'L' : 'M'}${each.x} ${y(each.share)}`).join(''),
        band: `${points.map((each, i) => `${i ? 'L' : 'M'}${each.x} ${y(each.high)}`).join('')}${points
          .toReversed()
          .map((each) => `L${each.x} ${y(each.low)}`)
          .join('')}Z`,
        dots: polls
          .flatMap((poll) => {
            const share = polledShare(poll, bloc);
            return share === undefined ? [] : [`M${x(poll.to)} ${y(share)}h0`];
          })
          .join(''),
        end: { at: round(ends[at]!), text: `${Math.round((line.at(-1)!.shares[bloc]?.share ?? 0) * 100)}` },
      };
    }),
    marks: shown.flatMap((bloc) => [
      ...(began ? [{ party: parties[bloc], x: 0, y: y(began[bloc]) }] : []),
      ...(ended ? [{ party: parties[bloc], x: 1000, y: y(ended[bloc]) }] : []),
    ]),
  };
}

function dayNumber(day: IsoDate): number {
  return Date.parse(day) / 86_400_000;
}

function round(place: number): number {
  return Math.round(place * 10) / 10;
}

/** The lowest line of the grid above everything drawn, in per cent. */
function topOf({ polls, line, began, ended }: ParliamentPolled): number {
  const shares = [
    ...polls.flatMap((poll) => POLLED_BLOCS.map((bloc) => polledShare(poll, bloc) ?? 0)),
    ...line.flatMap(({ shares: all }) => Object.values(all).map(({ high }) => high)),
    ...Object.values({ ...began }),
    ...Object.values({ ...ended }),
  ];
  return Math.ceil((Math.max(...shares) * 100) / GRID) * GRID;
}

/** The first day of each year between two days. */
function yearsBetween(from: IsoDate, to: IsoDate): IsoDate[] {
  const years = Array.from(
    { length: Number(to.slice(0, 4)) - Number(from.slice(0, 4)) },
    (_, at) => Number(from.slice(0, 4)) + 1 + at,
  );
  return years.map((year) => `${year}-01-01`);
}
