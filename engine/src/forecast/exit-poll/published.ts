import { exitPollRows } from '../../record/exit-polls.ts';
import type { ElectoralRecord } from '../../record/index.ts';
import { BLOCS, blocOf, type Bloc } from '../blocs/blocs.ts';
import { outcomeOf } from '../blocs/from-record.ts';
import { seatsWon } from '../models/standing.ts';
import type { ExitPoll } from './exit-poll.ts';

/**
 * The exit poll of a past election as it was published, the Speaker taken out of the party that counted him; nothing where the record has none.
 * What it left over as `other` holds Northern Ireland and is no bloc.
 */
export function publishedExitPoll(record: ElectoralRecord, election: string): ExitPoll | undefined {
  const rows = exitPollRows(record).filter((row) => row.election === election && row.party !== 'other');
  if (rows.length === 0) return undefined;
  const seats = rows.map(({ party, seats: all, withSpeaker }) => [blocOf(party), all - (withSpeaker ? 1 : 0)] as const);
  return { seats: Object.fromEntries(seats) };
}

/** Who won in 2005, whose seats the record does not hold by bloc; the first general election with an exit poll of this kind. */
const WON_IN_2005: Readonly<Partial<Record<Bloc, number>>> = { con: 198, lab: 356, ld: 62 };
const FIRST = 'parl.2005-05-05';

/** As if this many nights had been seen before the first, each with the error that is expected of a count. */
const NIGHTS_BEFORE = 2;
const LEAST = 1;

/**
 * How far exit polls like this one are out, by bloc, seats: what is to be expected from those since 2005, drawn towards half the square root of the
 * seats it gives, which is what a sum of probabilities errs by. So few nights leave the spread itself uncertain; the variance is the mean of what
 * it may be (scaled inverse chi-squared), which is wider than the mean square.
 *
 * @param without an election whose error is not to be known: the one a back-test is scored on
 */
export function exitPollErrors(
  record: ElectoralRecord,
  exitPoll: ExitPoll,
  without?: string,
): Partial<Record<Bloc, number>> {
  const nights = nightsOf(record, without);
  return Object.fromEntries(
    BLOCS.flatMap((bloc) => {
      const given = exitPoll.seats[bloc];
      if (given === undefined) return [];
      const errors = nights.flatMap(({ published, won }) => {
        const [seats, came] = [published[bloc], won[bloc]];
        return seats === undefined || came === undefined ? [] : [seats - came];
      });
      const expected = Math.max(Math.sqrt(given) / 2, LEAST) ** 2;
      const squares = errors.reduce((sum, error) => sum + error ** 2, NIGHTS_BEFORE * expected);
      return [[bloc, Math.sqrt(squares / Math.max(NIGHTS_BEFORE + errors.length - 2, 1))]];
    }),
  );
}

/** What was published and what was won on every night since 2005 that may be known. */
export function nightsOf(record: ElectoralRecord, without?: string) {
  return [...new Set(exitPollRows(record).map(({ election }) => election))]
    .filter((election) => election !== without)
    .map((election) => ({ published: publishedExitPoll(record, election)!.seats, won: wonAt(record, election) }));
}

function wonAt(record: ElectoralRecord, election: string): Partial<Record<Bloc, number>> {
  if (election === FIRST) return WON_IN_2005;
  const won = seatsWon(outcomeOf(record, election).winner);
  return Object.fromEntries(BLOCS.map((bloc, column) => [bloc, won[column]!]));
}
