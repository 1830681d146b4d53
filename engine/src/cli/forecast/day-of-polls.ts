import {
  addDays,
  generals,
  pollsOf,
  type ElectoralRecord,
  type IsoDate,
  type OpinionPoll,
} from '../../record/index.ts';

/** An average is not carried on for longer than this after the last poll. */
const LAST_DAYS = 7;

/** The day whose average answers for another: that day, or that of the newest poll where it is older than a week. */
export function dayOfPolls(record: ElectoralRecord, asked: IsoDate, added: readonly OpinionPoll[]): IsoDate {
  const since = generals(record).findLast(({ polledOn }) => polledOn < asked)?.polledOn ?? '';
  const newest = [...pollsOf(record), ...added]
    .filter(({ from, to, mrp }) => !mrp && from > since && to <= asked)
    .reduce((latest, { to }) => (to > latest ? to : latest), '');
  return newest !== '' && addDays(newest, LAST_DAYS) < asked ? newest : asked;
}
