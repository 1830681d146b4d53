import type { ElectoralRecord } from '../../record/index.ts';
import { BLOCS, outcomeOf, type Bloc } from '../blocs/index.ts';
import { publishedExitPoll, type ExitPoll } from '../exit-poll/index.ts';
import { seatsOf } from './score.ts';

/** Exit poll less result of 2005, whose seats the record does not hold by bloc (209, 356 and 53 published; 198, 356 and 62 won). */
const IN_2005: Readonly<Partial<Record<Bloc, number>>> = { con: 11, lab: 0, ld: -9 };
const NIGHTS = ['parl.2010-05-06', 'parl.2015-05-07', 'parl.2017-06-08', 'parl.2019-12-12', 'parl.2024-07-04'];
/** As if so many nights had been seen before, each out by what a sum of probabilities is: half the root of the seats. */
const NIGHTS_BEFORE = 2;
const LEAST = 1;

/**
 * How far an exit poll is out, by bloc, seats: what is to be expected from the nights since 2005 without the one that is scored. So few
 * nights leave the spread itself uncertain; the variance is the mean of what it may be (scaled inverse chi-squared), which is wider than
 * the mean square.
 *
 * @param without id of the election whose own error is not to be known
 */
export function pastErrors(
  record: ElectoralRecord,
  exitPoll: ExitPoll,
  without: string,
): Partial<Record<Bloc, number>> {
  const nights = NIGHTS.filter((election) => election !== without && record.elections().has(election)).map(
    (election) => ({
      published: publishedExitPoll(record, election)?.seats ?? {},
      won: seatsOf(outcomeOf(record, election)),
    }),
  );
  const named = BLOCS.filter((bloc) => exitPoll.seats[bloc] !== undefined);
  return Object.fromEntries(
    named.map((bloc) => {
      const errors = nights.flatMap(({ published, won }) =>
        published[bloc] === undefined ? [] : [published[bloc] - won[BLOCS.indexOf(bloc)]!],
      );
      if (IN_2005[bloc] !== undefined) errors.push(IN_2005[bloc]);
      const expected = Math.max(Math.sqrt(exitPoll.seats[bloc]!) / 2, LEAST) ** 2;
      const squares = errors.reduce((sum, error) => sum + error ** 2, NIGHTS_BEFORE * expected);
      return [bloc, Math.sqrt(squares / Math.max(NIGHTS_BEFORE + errors.length - 2, 1))];
    }),
  );
}
