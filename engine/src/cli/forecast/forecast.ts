import { newestPollSentence } from '../../copy/index.ts';
import {
  expectedSeats,
  forecast,
  forecastBackTest,
  houseChances,
  likelyTippingSeats,
  BLOCS,
  nightIfHeld,
  type ExpectedSeats,
  type Forecast,
  type ForecastEve,
  type HouseChances,
  type LikelyTippingSeat,
} from '../../forecast/index.ts';
import { seatChancesTable, ownPolls, toCsv, type Desk } from '../../publish/index.ts';
import { areaKey, findRegion, readDate, seatsIn, type Region } from '../../record/index.ts';
import type { Io } from '../io.ts';
import { wrap } from '../output.ts';
import { deskFor, type QuestionOptions } from '../question.ts';
import { dayOfPolls } from './day-of-polls.ts';
import { forecastJson } from './forecast-json.ts';
import { forecastText } from './forecast-text.ts';
import { largestMajority } from './largest-majority.ts';
import { mrpAsked } from './mrp-asked.ts';

export interface ForecastOptions extends QuestionOptions {
  readonly mrp?: string;
}

/** A forecast of the polls of a day, with everything that is to be said beside it. */
export interface Forecasted {
  readonly made: Forecast;
  /** The estimate seat by seat that it rests on, where one was asked for. */
  readonly mrp?: string;
  readonly region?: Region;
  /** Rows of the night: those of the region, or all. */
  readonly among: readonly number[];
  readonly expected: readonly ExpectedSeats[];
  readonly chances: HouseChances;
  /** Those round the 326th seat of the party likeliest to have a majority. */
  readonly tipping: readonly LikelyTippingSeat[];
  readonly backTest: readonly ForecastEve[];
}

/** `countroom forecast`: the same question has the same answer, draw for draw. */
export async function forecastAsked(io: Io, named: string | undefined, options: ForecastOptions): Promise<void> {
  const desk = await deskFor(options, io);
  const { record } = desk;
  const asked = options.on === undefined ? io.today : readDate(options.on);
  const added = ownPolls(desk);
  const on = dayOfPolls(record, asked, added);
  if (on !== asked) io.stderr.write(wrap(newestPollSentence(on, asked)));
  const region = named === undefined ? undefined : findRegion(record, named);
  const night = nightIfHeld(record, on);
  const mrp = mrpAsked(io, desk, night, on, options.mrp);
  const made = forecast(record, night, { on, added, mrp: mrp?.mrp });
  const among = rowsOf(made, region);
  if (options.csv) {
    io.stdout.write(toCsv(seatChancesTable(record, made, among)));
    return;
  }
  const answer = { made, mrp: mrp?.named, region, among, ...toldOf(desk, made, region && among) };
  io.stdout.write(options.json ? forecastJson(desk, answer) : forecastText(io, desk, answer));
}

function rowsOf({ night }: Forecast, region: Region | undefined): number[] {
  const rows = [...night.areas.keys()];
  if (!region) return rows;
  const inRegion = new Set(seatsIn(region, night.boundaries).map(({ area }) => areaKey(area)));
  return rows.filter((seat) => inRegion.has(areaKey({ boundarySet: night.boundaries, gss: night.areas[seat]! })));
}

function toldOf(
  { record }: Desk,
  made: Forecast,
  among: readonly number[] | undefined,
): Pick<Forecasted, 'expected' | 'chances' | 'tipping' | 'backTest'> {
  const chances = houseChances(made);
  const likeliest = largestMajority(chances);
  return {
    expected: expectedSeats(made, among).toSorted((a, b) => b.seats - a.seats),
    chances,
    tipping: likeliest ? likelyTippingSeats(made.simulation, BLOCS.indexOf(likeliest.bloc), { around: 2 }) : [],
    backTest: forecastBackTest(record),
  };
}
