import {
  FORECAST_METHOD,
  FORECAST_NOT_MADE,
  forecastBackTestSentence,
  forecastSentence,
  houseSentence,
  mrpsSentence,
  newestPollSentence,
  QUIET,
  regionWords,
  seatsShown,
} from 'countroom/copy';
import {
  exitPollRegions,
  expectedSeats,
  forecastBackTest,
  houseChances,
  type ExpectedSeats,
  type Forecast,
} from 'countroom/forecast';
import type { DeskForecast } from 'countroom/publish';
import { lastGeneral, type ElectoralRecord, type IsoDate, type Region } from 'countroom/record';
import type { ForecastPage } from '#lib/view/forecast.ts';
import type { RangeTable } from '#lib/view/ranges.ts';
import { forecastWords } from '#lib/words/en-forecast.ts';
import { blocView } from './blocs-view.ts';
import { eveRows, evesParties } from './forecast-eves.ts';
import { binsOf, histogramsOf } from './forecast-histograms.ts';
import { countiesOf, tippingOf } from './forecast-seats.ts';
import { chanceRows } from './forecast-chances.ts';
import { downloadsOf } from './list-bases.ts';
import { regionLinks } from './region-links.ts';

const w = forecastWords.forecast;

/** What is asked: the whole of Great Britain, or the seats of a region. */
export interface ForecastAsked {
  readonly today: IsoDate;
  /** Whether people vote at the moment. */
  readonly quiet: boolean;
  readonly region?: Region;
  readonly rows?: readonly number[];
}

/** An election held on the average of the polls: seats in ranges, chances in steps, and how such forecasts have done. */
export function forecastPage(
  record: ElectoralRecord,
  made: DeskForecast | undefined,
  { today, quiet, region, rows }: ForecastAsked,
): ForecastPage {
  const title = region ? w.titleIn(regionWords(region)) : w.title;
  if (!made) return { title, instead: quiet ? QUIET : FORECAST_NOT_MADE };
  const { on } = made.average;
  const names = record.parties();
  const expected = expectedSeats(made, rows);
  const house = houseChances(made);
  const eves = forecastBackTest(record);
  const address = region ? `/forecast/${region.id}` : '/forecast';
  return {
    title,
    answer: {
      lede: forecastSentence(on, expected, names, region && regionWords(region)),
      house: region ? undefined : houseSentence(house, on, names),
      fresh: on < today ? newestPollSentence(on, today) : undefined,
      mrps: made.mrps && mrpsSentence(made.mrps.from),
      regions: regionLinks(exitPollRegions(record, lastGeneral(record, today)), '/forecast', region),
      seats: seatsTable(record, made, expected, rows?.length),
      chances: region ? [] : chanceRows(record, house, on),
      histograms: region ? [] : histogramsOf(record, expected, on),
      bins: binsOf(record, expected, on),
      tipping: region ? undefined : tippingOf(record, made, house),
      region: region && rows && { name: regionWords(region), counties: countiesOf(record, made, rows) },
      backTest: {
        sentence: forecastBackTestSentence(eves, names),
        rows: eveRows(eves),
        parties: evesParties(record, on),
      },
      method: [...FORECAST_METHOD],
      downloads: [
        ...downloadsOf(address),
        { text: w.seatsFile, href: `/forecast/${region?.id ?? 'united-kingdom'}.csv?list=seats` },
      ],
    },
  };
}

/** Seats on the scale of the whole House. */
const SCALE = 450;
const MAJORITY = 326;

function seatsTable(
  record: ElectoralRecord,
  { average }: Forecast,
  expected: readonly ExpectedSeats[],
  inRegion: number | undefined,
): RangeTable {
  const scale = inRegion ?? SCALE;
  const place = (seats: number) => Math.round((Math.min(seats, scale) / scale) * 1000);
  const year = lastGeneral(record, average.on).polledOn.slice(0, 4);
  return {
    caption: w.seats,
    heads: { value: w.expected, range: w.range, extra: [year] },
    rows: expected
      .toSorted((a, b) => b.seats - a.seats)
      .map(({ bloc, before, seats, low, high }) => ({
        party: blocView(record, bloc, average.on),
        value: seatsShown(seats),
        range: `${low}–${high}`,
        extra: [String(before)],
        at: place(seats),
        low: place(low),
        high: place(high),
        was: place(before),
      })),
    line: inRegion === undefined ? { at: place(MAJORITY), text: forecastWords.exitPoll.majority(MAJORITY) } : undefined,
    marks: { was: forecastWords.exitPoll.resultMark(year) },
  };
}
