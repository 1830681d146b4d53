import type { ElectoralRecord, IsoDate, OpinionPoll } from '../../record/index.ts';
import { onceForEach } from '../../record/memo.ts';
import { BLOCS, K, type Bloc } from '../blocs/blocs.ts';
import type { Night } from '../blocs/night.ts';
import { invert } from '../exit-poll/inversion.ts';
import type { Mrp } from '../exit-poll/seat-model.ts';
import { leadersOf } from '../models/standing.ts';
import { pollAverage, type PollAverage } from '../poll-average/average.ts';
import { intervalOf } from '../scores/interval.ts';
import {
  distributionOf,
  fromShares,
  simulate,
  totalsOf,
  winProbabilities,
  type Outlook,
  type Simulation,
} from '../simulation/index.ts';

/** What an election on a day would bring if the polls of that day were as wrong as such polls have been: an illustration. */
export interface Forecast {
  readonly night: Night;
  /** The poll average it starts from. */
  readonly average: PollAverage;
  readonly outlook: Outlook;
  readonly simulation: Simulation;
  /** n × 8 win probabilities; a row of zeros in the Speaker's seat. */
  readonly probabilities: Float64Array;
}

export interface ForecastQuestion {
  readonly on: IsoDate;
  /** Polls that the record does not hold. */
  readonly added?: readonly OpinionPoll[];
  /** An estimate seat by seat, taken as the base instead of the last result. */
  readonly mrp?: Mrp;
}

/** The standard deviation of a total from as many draws is a hundredth of the spread it measures. */
const DRAWN = { draws: 5000, seed: 1 };

/** Polls of Great Britain do not measure the SNP: its share of Scotland has moved by as much from one election to the next, root mean square. */
const SNP_UNPOLLED = 0.12;

/**
 * Seats under a day's poll average: shares change in part uniformly and in part in proportion, as far as the polls have changed, and everything that
 * polls, regions and seats have been wrong by is drawn on top. The same question has the same answer.
 *
 * @param night whose base the polls' change is added to: that of an election, or `nightIfHeld`
 * @throws Error when no poll counts on that day.
 */
export function forecast(record: ElectoralRecord, night: Night, { on, added, mrp }: ForecastQuestion): Forecast {
  const average = pollAverage(record, { on, added });
  const polls = Object.fromEntries(Object.entries(average.shares).map(([bloc, { share }]) => [bloc, share]));
  const outlook = fromShares(night, invert(night, undefined, { polls, mrp }).means);
  if (!mrp) outlook.nationError[SCOTLAND * K + BLOCS.indexOf('snp')] = SNP_UNPOLLED;
  const simulation = simulate(outlook, DRAWN);
  return { night, average, outlook, simulation, probabilities: winProbabilities(simulation) };
}

const SCOTLAND = 2;

/** Seats of a bloc: those it won at the base, those expected, and the range that nine in ten draws lie in. */
export interface ExpectedSeats {
  readonly bloc: Bloc;
  readonly before: number;
  readonly seats: number;
  readonly low: number;
  readonly high: number;
  /** The part of the draws with each number of seats, from 0 to the most there were. */
  readonly distribution: readonly number[];
}

/** What is expected of some seats, all of them where none are named; blocs that neither held nor win any are left out. */
export function expectedSeats(made: Forecast, among?: readonly number[]): readonly ExpectedSeats[] {
  return among ? expectedAmong(made, among) : expectedIn(made, made.simulation, [...made.night.areas.keys()]);
}

const expectedAmong = onceForEach((made: Forecast, among: readonly number[]) =>
  expectedIn(made, simulate(onlyIn(made.outlook, among), DRAWN), among),
);

function expectedIn({ night }: Forecast, drawn: Simulation, counted: readonly number[]): ExpectedSeats[] {
  const held = leadersOf({ ...night, stands: night.stood, speaker: night.speakerBefore }, night.before);
  return BLOCS.flatMap((bloc, column) => {
    const totals = totalsOf(drawn, column);
    const before = counted.filter((seat) => held[seat] === column).length;
    const { low, high } = intervalOf(totals);
    const seats = totals.reduce((sum, each) => sum + each, 0) / drawn.draws;
    if (before === 0 && high === 0 && seats < 0.05) return [];
    const distribution = [...distributionOf(drawn, column).subarray(0, Math.max(...totals) + 1)];
    return [{ bloc, before, seats, low: Math.floor(low), high: Math.ceil(high), distribution }];
  });
}

/** The same draws with nobody standing anywhere else. */
function onlyIn(outlook: Outlook, among: readonly number[]): Outlook {
  const rows = new Set(among);
  return { ...outlook, stands: outlook.stands.map((stands, at) => (rows.has(Math.floor(at / K)) ? stands : 0)) };
}
