import { exitPollRows } from '../../record/exit-polls.ts';
import { RECORD_BEGINS, type ElectoralRecord } from '../../record/index.ts';
import { onceFor } from '../../record/memo.ts';
import { BLOCS, blocOf } from '../blocs/blocs.ts';
import { outcomeOf } from '../blocs/from-record.ts';
import { seatsWon } from '../models/standing.ts';
import type { ExitPollTotals, TotalOfParty } from './totals.ts';

/** The exit poll of a general election as it was published, beside what came. */
export interface ExitPollNight extends ExitPollTotals {
  readonly parties: readonly Required<TotalOfParty>[];
}

/** Every exit poll whose election is held seat by seat, oldest first. */
export const exitPollNights = onceFor((record: ElectoralRecord): readonly ExitPollNight[] =>
  [...Map.groupBy(exitPollRows(record), ({ election }) => election)]
    .map(([id, rows]) => ({ election: record.elections().get(id), rows }))
    .filter(({ election }) => election !== undefined && election.polledOn >= RECORD_BEGINS)
    .map(({ election, rows }) => {
      const won = seatsWon(outcomeOf(record, election!.id).winner);
      const parties = rows
        .filter(({ party }) => party !== 'other')
        .map(({ party, seats, withSpeaker }) => {
          const bloc = blocOf(party);
          const came = won[BLOCS.indexOf(bloc)]! + (withSpeaker ? 1 : 0);
          return { party, bloc, published: seats, came, error: seats - came };
        });
      return {
        election: election!,
        parties: parties.toSorted((a, b) => b.published - a.published),
        others: rows.find(({ party }) => party === 'other')?.seats ?? 0,
      };
    }),
);

/** Whether what came is known of all of it, so that its errors can be counted. */
export function hasCome<Totals extends ExitPollTotals>(totals: Totals): totals is Totals & ExitPollNight {
  return totals.parties.every(({ came }) => came !== undefined);
}
