import { generals, RECORD_BEGINS } from '../../record/index.ts';
import type { ElectoralRecord, IsoDate, OpinionPoll } from '../../record/index.ts';
import { onceForEach } from '../../record/memo.ts';
import { pollsOf } from '../../record/polls.ts';
import { BLOCS } from '../blocs/blocs.ts';
import { houseEffects, type HouseEffects } from './house-effects.ts';
import { POLLED_BLOCS, resultOf, shareOf, type PolledBloc } from './shares.ts';
import { weightsOn, type WeightedPoll } from './weights.ts';

export interface AveragedPoll extends WeightedPoll {
  /** The shares that went into the average: as printed, less the lean of the house. Fractions. */
  readonly adjusted: Partial<Record<PolledBloc, number>>;
}

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

/** The error of averages on the eves of elections, election by election; result less average, fractions. */
export interface PastErrors {
  readonly elections: readonly {
    readonly election: string;
    readonly errors: Partial<Record<PolledBloc, number>>;
  }[];
  /** Root mean square error in units of √(p(1 − p)): 0.05 is two and a half points for a party at half the vote. */
  readonly scale: number;
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

/** The average and its interval, day after day: a line and a band among the dots. House leans and past errors are those of the last day. */
export function pollLine(
  record: ElectoralRecord,
  days: readonly IsoDate[],
  added: readonly OpinionPoll[] = [],
): Pick<PollAverage, 'on' | 'shares'>[] {
  const last = days.reduce((latest, day) => (day > latest ? day : latest), '');
  const houses = houseEffects(counted(record, last, added), last);
  const past = pastErrors(record, last);
  return days.map((on) => ({ on, shares: withIntervals(averageOf(counted(record, on, added), houses, on), past) }));
}

/** Polls taken since the last general election, to the end of a day, by their last day; no estimates seat by seat. */
export function counted(record: ElectoralRecord, on: IsoDate, added: readonly OpinionPoll[]): OpinionPoll[] {
  const since = generals(record).findLast(({ polledOn }) => polledOn < on)?.polledOn ?? '';
  return [...pollsOf(record), ...added].filter(({ mrp, from, to }) => !mrp && from > since && to <= on);
}

function averageOf(polls: readonly OpinionPoll[], houses: HouseEffects, on: IsoDate) {
  const weighted = weightsOn(polls, on).map((each): AveragedPoll => {
    const adjusted = POLLED_BLOCS.flatMap((bloc) => {
      const share = shareOf(each.poll, bloc);
      return share === undefined ? [] : [[bloc, share - (houses.get(each.poll.house)?.[bloc] ?? 0)] as const];
    });
    return { ...each, adjusted: Object.fromEntries(adjusted) };
  });
  const shares = POLLED_BLOCS.flatMap((bloc) => {
    const with_ = weighted.filter(({ adjusted }) => adjusted[bloc] !== undefined);
    const all = with_.reduce((sum, { weight }) => sum + weight, 0);
    if (all === 0) return [];
    return [[bloc, Math.max(with_.reduce((sum, { weight, adjusted }) => sum + weight * adjusted[bloc]!, 0) / all, 0)]];
  });
  return {
    polls: weighted.toSorted((a, b) => b.weight - a.weight),
    shares: Object.fromEntries(shares) as Partial<Record<PolledBloc, number>>,
  };
}

/** The standard error of a weighted mean, from how far its polls lie apart. */
function spreadOf(polls: readonly AveragedPoll[], bloc: PolledBloc, mean: number): number {
  const squares = polls.reduce(
    (sum, { weight, adjusted }) => sum + (weight * ((adjusted[bloc] ?? mean) - mean)) ** 2,
    0,
  );
  return Math.sqrt(squares);
}

/** What averages on the eves of the general elections before a day were wrong by; nothing later is known to it. */
function pastErrors(record: ElectoralRecord, on: IsoDate): PastErrors {
  const eves = generals(record)
    .filter(({ polledOn }) => polledOn >= RECORD_BEGINS && polledOn < on)
    .map(({ id }) => eveOf(record, id));
  const squares = eves.flatMap(({ scaled }) => scaled.map((each) => each ** 2));
  return {
    elections: eves.map(({ election, errors }) => ({ election, errors })),
    scale:
      squares.length === 0 ? UNKNOWN_SCALE : Math.sqrt(squares.reduce((sum, each) => sum + each, 0) / squares.length),
  };
}

/** Before the first election that can be compared: three points for a party at a third of the vote. */
const UNKNOWN_SCALE = 0.06;

const eveOf = onceForEach((record: ElectoralRecord, election: string) => {
  const day = record.elections().get(election)!.polledOn;
  const polls = counted(record, day, []).filter(({ to }) => to < day);
  const { shares } = averageOf(polls, houseEffects(polls, day), day);
  const result = resultOf(record, election);
  const errors: Partial<Record<PolledBloc, number>> = {};
  const scaled: number[] = [];
  for (const bloc of POLLED_BLOCS) {
    const share = shares[bloc];
    if (share === undefined) continue;
    const came = result[BLOCS.indexOf(bloc)]!;
    errors[bloc] = came - share;
    scaled.push((came - share) / Math.sqrt(share * (1 - share)));
  }
  return { election, errors, scaled };
});
