import type { ElectoralRecord, IsoDate, OpinionPoll } from '../../record/index.ts';
import { BLOCS, K, type Bloc } from '../blocs/blocs.ts';
import type { Night } from '../blocs/night.ts';
import { drawSeats, type Draws } from '../exit-poll/draws.ts';
import { invert, type Inversion } from '../exit-poll/inversion.ts';
import type { Mrp } from '../exit-poll/seat-model.ts';
import { pollAverage, type PollAverage } from '../poll-average/average.ts';
import { intervalOf } from '../scores/interval.ts';

/** What an election on a day would bring if the polls of that day were as wrong as such polls have been: an illustration. */
export interface Forecast {
  readonly night: Night;
  /** The poll average it starts from. */
  readonly average: PollAverage;
  /** n × 8 expected shares and win probabilities; a row of zeros in the Speaker's seat. */
  readonly shares: Float64Array;
  readonly probabilities: Float64Array;
  readonly simulated: Draws;
}

export interface ForecastQuestion {
  readonly on: IsoDate;
  /** Polls that the record does not hold. */
  readonly added?: readonly OpinionPoll[];
  /** An estimate seat by seat, taken as the base instead of the last result. */
  readonly mrp?: Mrp;
  readonly draws?: number;
}

const DRAWS = 1000;

/**
 * Seats under a night's poll average: shares change as a mixture of uniform and proportional swing in each nation, as far as the polls have
 * changed, and everything that polls and seats have been wrong by is drawn on top. The same question has the same answer.
 *
 * @throws Error when no poll counts on that day.
 */
export function forecast(record: ElectoralRecord, night: Night, question: ForecastQuestion): Forecast {
  const { on, added, mrp, draws = DRAWS } = question;
  const average = pollAverage(record, { on, added });
  const polls = Object.fromEntries(Object.entries(average.shares).map(([bloc, { share }]) => [bloc, share]));
  const inversion: Inversion = invert(night, undefined, { polls, mrp });
  const moved = [...night.areas.keys()].filter((seat) => !night.speaker[seat]);
  const simulated = drawSeats(inversion, moved, draws);
  return { night, average, shares: inversion.means, probabilities: shareOfWins(simulated, night.seats), simulated };
}

/** How often each bloc won each seat: n × 8. */
function shareOfWins({ draws, seats, winners }: Draws, all: number): Float64Array {
  const wins = new Float64Array(all * K);
  winners.forEach((winner, at) => (wins[seats[at % seats.length]! * K + winner]! += 1 / draws));
  return wins;
}

/** Seats of a bloc: those it won at the base, those expected, and the range that nine in ten draws lie in. */
export interface ExpectedSeats {
  readonly bloc: Bloc;
  readonly before: number;
  readonly seats: number;
  readonly low: number;
  readonly high: number;
  /** Share of the draws for each number of seats from 0 on. */
  readonly distribution: readonly number[];
}

/** What is expected of some seats, all of them where none are named; blocs that neither held nor win any are left out. */
export function expectedSeats(
  { night, simulated }: Forecast,
  among: readonly number[] = simulated.seats,
): ExpectedSeats[] {
  const rows = new Set(among);
  const columns = simulated.seats.flatMap((seat, column) => (rows.has(seat) ? [column] : []));
  const counted = countDraws(simulated, columns);
  return BLOCS.flatMap((bloc, column) => {
    const drawn = counted.map((counts) => counts[column]!);
    const before = columns.filter((at) => heldBy(night, simulated.seats[at]!) === column).length;
    const { low, high } = intervalOf(drawn);
    const seats = drawn.reduce((sum, each) => sum + each, 0) / simulated.draws;
    if (before === 0 && high === 0 && seats < 0.05) return [];
    const distribution = Array.from({ length: Math.max(...drawn) + 1 }, () => 0);
    for (const each of drawn) distribution[each]! += 1 / simulated.draws;
    return [{ bloc, before, seats, low: Math.floor(low), high: Math.ceil(high), distribution }];
  });
}

/** Seats by bloc in each draw, of some columns. */
export function countDraws({ draws, seats, winners }: Draws, columns: readonly number[]): Uint16Array[] {
  return Array.from({ length: draws }, (_, draw) => {
    const counts = new Uint16Array(K);
    for (const column of columns) counts[winners[draw * seats.length + column]!]! += 1;
    return counts;
  });
}

/** The column that came first at the base. */
export function heldBy({ before }: Night, seat: number): number {
  const row = before.subarray(seat * K, seat * K + K);
  return row.indexOf(Math.max(...row));
}
