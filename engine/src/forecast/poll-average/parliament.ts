import {
  addDays,
  generals,
  type Election,
  type ElectoralRecord,
  type IsoDate,
  type OpinionPoll,
} from '../../record/index.ts';
import { pollsOf } from '../../record/polls.ts';
import { BLOCS } from '../blocs/blocs.ts';
import { pollAverage, pollLine, type PollAverage } from './average.ts';
import { counted } from './combine.ts';
import { POLLED_BLOCS, resultOf, type PolledBloc } from './shares.ts';

/** The polls of one parliament: each by itself, their average week by week, and the results at both ends. */
export interface ParliamentPolled {
  /** The general election that it began with. */
  readonly since: Election;
  /** The next one, where it has been held by the day asked. */
  readonly next?: Election;
  /** Every poll to the day of the average, by the last day of its fieldwork. */
  readonly polls: readonly OpinionPoll[];
  /** Of the last day asked for that has a poll in the six weeks before it. */
  readonly average: PollAverage;
  /** Week by week, and on the day of the average. */
  readonly line: readonly Pick<PollAverage, 'on' | 'shares'>[];
  /** Shares of the vote of Great Britain at either end, fractions, where the record holds them by bloc. */
  readonly began?: Shares;
  readonly ended?: Shares;
}

type Shares = Readonly<Record<PolledBloc, number>>;

/** An average is not carried on for longer than this after the last poll. */
const LAST_DAYS = 7;
const WEEK = 7;

/** Results of earlier elections are not held by bloc. */
const FIRST = 'parl.2010';

/**
 * The polls from one general election to the eve of the next, or to a day before that.
 *
 * @param on the last day that may be looked at; an average stands on the newest poll where that is older than a week
 * @throws Error when no poll was taken in that time.
 */
export function parliamentPolled(
  record: ElectoralRecord,
  since: Election,
  on: IsoDate,
  added: readonly OpinionPoll[] = [],
): ParliamentPolled {
  const all = generals(record);
  const following = all.find(({ polledOn }) => polledOn > since.polledOn);
  const next = following && following.polledOn <= on ? following : undefined;
  const asked = next ? addDays(next.polledOn, -1) : on;
  const polls = counted(record, asked, added).toSorted((a, b) => (a.to < b.to ? -1 : a.to > b.to ? 1 : 0));
  const newest = polls.at(-1)?.to;
  if (newest === undefined || newest <= since.polledOn)
    throw new Error(
      `No poll between ${since.polledOn} and ${asked} is held; give another election, or add polls from a file.`,
    );
  const last = addDays(newest, LAST_DAYS) < asked ? newest : asked;
  const days = weeksTo(polls[0]!.to, last);
  return {
    since,
    next,
    polls,
    average: pollAverage(record, { on: last, added }),
    line: pollLine(record, days, added),
    began: sharesAt(record, since),
    ended: next && sharesAt(record, next),
  };
}

/** The general elections that polls were taken after, up to a day, newest first. */
export function polledParliaments(record: ElectoralRecord, on: IsoDate): Election[] {
  const held = generals(record).filter(({ polledOn }) => polledOn < on);
  return held
    .filter(({ polledOn }, at) => {
      const until = held[at + 1]?.polledOn ?? on;
      return pollsOf(record).some(({ mrp, from, to }) => !mrp && from > polledOn && to <= until);
    })
    .toReversed();
}

/** The last day and every seventh before it, oldest first. */
function weeksTo(first: IsoDate, last: IsoDate): IsoDate[] {
  const days: IsoDate[] = [];
  for (let day = last; day >= first; day = addDays(day, -WEEK)) days.push(day);
  return days.toReversed();
}

function sharesAt(record: ElectoralRecord, { id }: Election): Shares | undefined {
  if (id < FIRST) return undefined;
  const result = resultOf(record, id);
  return Object.fromEntries(POLLED_BLOCS.map((bloc) => [bloc, result[BLOCS.indexOf(bloc)]!])) as Shares;
}
