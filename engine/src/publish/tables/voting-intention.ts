import { POLLED_BLOCS, type ParliamentPolled, type PollAverage } from '../../forecast/index.ts';
import { POLLED, type ElectoralRecord } from '../../record/index.ts';
import { percentOf, SOURCE_COLUMNS, sourceCells } from '../cells.ts';
import { column, type Row, type Table } from '../table.ts';

export const POLL_COLUMNS = [
  column('poll', 'id', 'Poll', 'Our number of the poll'),
  column('pollster', 'text', 'Pollster', 'As published'),
  column('house', 'text', 'House', 'One name for all that a company has gone under'),
  column('client', 'text', 'Client', 'Who paid for it or published it'),
  column('mode', 'text', 'Mode', 'How people were asked'),
  column('from', 'date', 'From', 'First day of fieldwork'),
  column('to', 'date', 'To', 'Last day of fieldwork'),
  column('sample', 'count', 'Sample', 'People asked; empty where not known'),
  ...POLLED.map((party) => column(party, 'percent', party, 'Share as published; empty where not printed')),
  column('weight', 'percent', 'Weight', 'Its part of the average; 0 where it is too old to count'),
  ...SOURCE_COLUMNS,
];

/** Every poll of a parliament up to the day of the average, oldest first. */
export function pollsTable(record: ElectoralRecord, polled: ParliamentPolled): Table {
  const weights = new Map(polled.average.polls.map(({ poll, weight }) => [poll.id, weight]));
  return {
    name: 'polls',
    title: 'Polls of voting intention',
    about: aboutOf(record, polled),
    columns: POLL_COLUMNS,
    rows: polled.polls.map((poll) => ({
      poll: poll.id,
      pollster: poll.pollster,
      house: poll.house,
      client: poll.client,
      mode: poll.mode,
      from: poll.from,
      to: poll.to,
      sample: poll.sample,
      ...poll.shares,
      weight: percentOf(weights.get(poll.id) ?? 0),
      ...sourceCells(record, [poll.cite]),
    })),
  };
}

const AVERAGE_COLUMNS = [
  column('on', 'date', 'Day', 'Day of the average'),
  column('bloc', 'id', 'Party', 'con, lab, ld, ref (UKIP, the Brexit Party, then Reform UK) or green'),
  column('share', 'percent', 'Share', 'Average of the polls, less the leans of their houses'),
  column('low', 'percent', 'Low', 'Lower end of the range that nine results in ten lie in'),
  column('high', 'percent', 'High', 'Upper end of it'),
];

/** The average week by week. */
export function pollAverageTable(record: ElectoralRecord, polled: ParliamentPolled): Table {
  const rows = polled.line.flatMap(averageRows);
  return {
    name: 'average',
    title: 'Average of the polls, week by week',
    about: aboutOf(record, polled),
    columns: AVERAGE_COLUMNS,
    rows,
  };
}

/** The average of one day. */
export function averageOnDayTable(record: ElectoralRecord, { on, shares, polls }: PollAverage): Table {
  return {
    name: 'average',
    title: 'Average of the polls',
    about: { on, polls: polls.length, revision: record.revision },
    columns: AVERAGE_COLUMNS,
    rows: averageRows({ on, shares }),
  };
}

function averageRows({ on, shares }: Pick<PollAverage, 'on' | 'shares'>): Row[] {
  return POLLED_BLOCS.flatMap((bloc): Row[] => {
    const at = shares[bloc];
    return at ? [{ on, bloc, share: percentOf(at.share), low: percentOf(at.low), high: percentOf(at.high) }] : [];
  });
}

const LEAN_COLUMNS = [
  column('house', 'text', 'House', 'Who asked'),
  column('bloc', 'id', 'Party', 'con, lab, ld, ref or green'),
  column('lean', 'percent', 'Lean', 'Points above (or below) the other houses’ polls of the same days'),
];

/** By how much each house differs from the others. */
export function pollLeansTable(record: ElectoralRecord, polled: ParliamentPolled): Table {
  return {
    name: 'leans',
    title: 'Leans of the houses',
    about: aboutOf(record, polled),
    columns: LEAN_COLUMNS,
    rows: [...polled.average.houses].flatMap(([house, leans]) =>
      POLLED_BLOCS.map((bloc) => ({ house, bloc, lean: percentOf(leans[bloc]) })),
    ),
  };
}

function aboutOf(record: ElectoralRecord, { since, average }: ParliamentPolled): Row {
  return { since: since.id, on: average.on, revision: record.revision };
}
