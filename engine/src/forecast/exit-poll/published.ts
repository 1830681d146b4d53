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

/** Seats of earlier elections are not held by bloc. */
const FIRST = 'parl.2010';

/** As if this many nights had been seen before the first, each with the error that is expected of a count. */
const NIGHTS_BEFORE = 2;
const LEAST = 1;

/**
 * How far exit polls like this one are out, by bloc, seats: the root mean square over those of the record, drawn towards half the square root
 * of the seats it gives, which is what a sum of probabilities errs by.
 *
 * @param without an election whose error is not to be known: the one a back-test is scored on
 */
export function exitPollErrors(
  record: ElectoralRecord,
  exitPoll: ExitPoll,
  without?: string,
): Partial<Record<Bloc, number>> {
  const nights = [...new Set(exitPollRows(record).map(({ election }) => election))]
    .filter((election) => election !== without && election >= FIRST)
    .map((election) => ({ published: publishedExitPoll(record, election)!.seats, won: won(record, election) }));
  return Object.fromEntries(
    BLOCS.flatMap((bloc, column) => {
      const given = exitPoll.seats[bloc];
      if (given === undefined) return [];
      const errors = nights.flatMap(({ published, won: came }) => {
        const seats = published[bloc];
        return seats === undefined ? [] : [seats - came[column]!];
      });
      const expected = Math.max(Math.sqrt(given) / 2, LEAST) ** 2;
      const squares = errors.reduce((sum, error) => sum + error ** 2, NIGHTS_BEFORE * expected);
      return [[bloc, Math.sqrt(squares / (NIGHTS_BEFORE + errors.length))]];
    }),
  );
}

function won(record: ElectoralRecord, election: string): Float64Array {
  return seatsWon(outcomeOf(record, election).winner);
}
