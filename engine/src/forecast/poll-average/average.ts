import { addDays, type ElectoralRecord, type IsoDate, type OpinionPoll } from '../../record/index.ts';
import { averageOf, counted, type AveragedPoll } from './combine.ts';
import { houseEffects, type HouseEffects } from './house-effects.ts';
import { pastErrors, type PastErrors } from './past-errors.ts';
import { POLLED_BLOCS, type PolledBloc } from './shares.ts';
import { OLDEST, weightsOn } from './weights.ts';

/** A bloc's share of the vote of Great Britain, fractions. */
export interface AveragedShare {
  readonly share: number;
  /** Nine in ten results would lie within, if averages err as they did on the eves of past elections. */
  readonly low: number;
  readonly high: number;
}

export interface PollAverage {
  readonly on: IsoDate;
  /** Blocs that the polls measure, in their order; one that no poll printed is absent. */
  readonly shares: Partial<Record<PolledBloc, AveragedShare>>;
  /** Every poll that counts, the heaviest first. */
  readonly polls: readonly AveragedPoll[];
  readonly houses: HouseEffects;
  /** How wrong averages made the same way were on the eve of each earlier election. */
  readonly past: PastErrors;
}

export interface PollQuestion {
  readonly on: IsoDate;
  /** Polls that the record does not hold. */
  readonly added?: readonly OpinionPoll[];
}

/** Nine in ten of a normal distribution lie within as many standard deviations. */
const NINE_IN_TEN = 1.645;

/**
 * The average of the polls on a day, by Great Britain's blocs: weights for age, sample and house (`weightsOn`), less each house's lean
 * (`houseEffects`). Polls of an earlier parliament and estimates seat by seat are left out. The interval is as wide as such averages have been
 * wrong on the eves of earlier elections, and the spread of the polls on top; it takes the election to be held that day.
 *
 * @throws Error when no poll counts on that day.
 */
export function pollAverage(record: ElectoralRecord, { on, added = [] }: PollQuestion): PollAverage {
  const polls = counted(record, on, added);
  const houses = houseEffects(polls, on);
  const averaged = averageOf(polls, houses, on);
  if (averaged.polls.length === 0)
    throw new Error(`No poll of the six weeks to ${on} is held; give another day, or add polls from a file.`);
  const past = pastErrors(record, on);
  return { on, shares: withIntervals(averaged, past), polls: averaged.polls, houses, past };
}

/** Whether any poll counts on a day, so that there is an average of them. */
export function hasAverage(record: ElectoralRecord, { on, added = [] }: PollQuestion): boolean {
  return weightsOn(counted(record, on, added), on).length > 0;
}

type Averaged = ReturnType<typeof averageOf>;

function withIntervals(averaged: Averaged, past: PastErrors): PollAverage['shares'] {
  const shares = POLLED_BLOCS.flatMap((bloc) => {
    const share = averaged.shares[bloc];
    if (share === undefined) return [];
    const spread = spreadOf(averaged.polls, bloc, share);
    const away = NINE_IN_TEN * Math.sqrt(past.scale ** 2 * share * (1 - share) + spread ** 2);
    return [[bloc, { share, low: Math.max(share - away, 0), high: Math.min(share + away, 1) }] as const];
  });
  return Object.fromEntries(shares);
}

/**
 * The average and its interval, day after day of one parliament: a line and a band among the dots. House leans and past errors are those of the
 * last day.
 */
export function pollLine(
  record: ElectoralRecord,
  days: readonly IsoDate[],
  added: readonly OpinionPoll[] = [],
): Pick<PollAverage, 'on' | 'shares'>[] {
  const last = days.reduce((latest, day) => (day > latest ? day : latest), '');
  const polls = counted(record, last, added);
  const houses = houseEffects(polls, last);
  const past = pastErrors(record, last);
  return days.map((on) => {
    const oldest = addDays(on, -OLDEST);
    const recent = polls.filter(({ to }) => to >= oldest && to <= on);
    return { on, shares: withIntervals(averageOf(recent, houses, on), past) };
  });
}

/** The standard error of a weighted mean, from how far its polls lie apart. */
function spreadOf(polls: readonly AveragedPoll[], bloc: PolledBloc, mean: number): number {
  const squares = polls.reduce(
    (sum, { weight, adjusted }) => sum + (weight * ((adjusted[bloc] ?? mean) - mean)) ** 2,
    0,
  );
  return Math.sqrt(squares);
}
