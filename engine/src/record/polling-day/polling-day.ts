import { onceFor } from '../memo.ts';
import type { Pack } from '../pack.ts';
import type { ElectoralRecord } from '../record.ts';
import { readRows } from '../rows.ts';
import type { IsoDate, Region } from '../types.ts';
import { votingSystem } from '../voting-systems.ts';
import { contestsOf } from './contests-of.ts';
import type { CountDays, Poll, PollingDay, PollKind } from './types.ts';

/** Days on which more than the House of Commons was elected, and what of them is held, oldest first. */
export function pollingDays(record: ElectoralRecord): readonly IsoDate[] {
  return [...new Set(rows(record.pack).map(({ date }) => date))].toSorted();
}

/**
 * Everything that voted on a day, with the system that elected it and when it was counted; for a region, which of it is there. By-elections
 * to the House of Commons on the same day are among it; a day on which nothing voted has no polls.
 */
export function pollingDay(record: ElectoralRecord, date: IsoDate, region: Region): PollingDay {
  const listed = rows(record.pack).filter((row) => row.date === date);
  const polls = listed.map(({ kind, nation, counted }) => pollOf(record, { kind, nation, date, region }, counted));
  const commons = pollOf(record, { kind: 'parl', nation: '', date, region }, undefined);
  return { date, polls: commons.all.length > 0 ? [...polls, commons] : polls };
}

function pollOf(
  record: ElectoralRecord,
  {
    kind,
    nation,
    date,
    region,
  }: { readonly kind: PollKind; readonly nation: string; readonly date: IsoDate; readonly region: Region },
  counted: CountDays | undefined,
): Poll {
  return {
    kind,
    nation,
    system: votingSystem(record, { kind, nation, on: date }),
    counted,
    here: contestsOf(record, { kind, nation, date }, region),
    all: contestsOf(record, { kind, nation, date }),
  };
}

const rows = onceFor(({ texts }: Pack) =>
  readRows(texts, 'polling-days.csv', (cell, cite) => ({
    date: cell('date'),
    kind: cell('kind') as PollKind,
    nation: cell('nation'),
    counted: {
      from: cell('counted_from'),
      to: cell('counted_to'),
      notBefore: cell('not_before') || undefined,
      why: cell('why'),
      cite,
    },
  })),
);
