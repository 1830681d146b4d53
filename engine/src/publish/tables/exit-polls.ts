import type { RegionUnderExitPoll, Scorecard } from '../../forecast/index.ts';
import type { ElectoralRecord } from '../../record/index.ts';
import { SOURCE_COLUMNS, sourceCells } from '../cells.ts';
import type { OpenExitPoll } from '../exit-polls/index.ts';
import { column, type Table } from '../table.ts';

const FILE = 'data/uk/exit-polls/published.csv';

export const EXIT_POLL_COLUMNS = [
  column('election', 'id', 'Election', 'Id of the general election'),
  column('party', 'id', 'Party', 'Party as published'),
  column('published', 'count', 'Exit poll', 'Seats as published when the polls closed'),
  column(
    'came',
    'count',
    'Result',
    'Seats won, once every seat has declared; the Speaker is counted with his old party where the exit poll did so',
  ),
  column('error', 'count', 'Out by', 'Exit poll less result'),
  ...SOURCE_COLUMNS,
];

/** Exit polls beside the results: all of them, or one. */
export function exitPollsTable(record: ElectoralRecord, polls: readonly OpenExitPoll[]): Table {
  return {
    name: 'exitPolls',
    title: 'Exit polls and results',
    about: { revision: record.revision },
    columns: EXIT_POLL_COLUMNS,
    rows: polls.flatMap(({ election, parties, entered }) =>
      parties.map(({ party, published, came, error }) => ({
        election: election.id,
        party,
        published,
        came,
        error,
        ...(entered ? { source: entered.source } : sourceCells(record, [{ file: FILE, line: 1 }])),
      })),
    ),
  };
}

export const EXIT_POLL_SEAT_COLUMNS = [
  column('gss', 'id', 'Code', 'GSS code of the constituency'),
  column('seat', 'text', 'Seat', 'Name of the constituency'),
  column('before', 'id', 'Before', 'Bloc that came first at the base; notional where the seat was redrawn'),
  column('group', 'id', 'Group', 'changes hands, cannot say, stays; not moved for the Speaker’s'),
  column('likeliest', 'id', 'Likeliest', 'Bloc with the largest chance'),
  column('chance', 'ratio', 'Chance', 'Its chance, 0 to 1: an illustration, unrounded'),
  column('expected', 'count', 'Expected', 'Minutes after the polls close at which it may be expected to declare'),
  column('declaredAt', 'text', 'Declared', 'When it did, ISO 8601'),
  column('came', 'id', 'Came', 'Bloc that won'),
];

/** The seats of a region as an exit poll suggests them, by name: an illustration from national totals. */
export function exitPollSeatsTable(
  record: ElectoralRecord,
  { region, election, seats }: RegionUnderExitPoll,
  scored?: Scorecard,
): Table {
  const came = new Map(scored?.seats.map((seat) => [seat.gss, seat]));
  const rows = seats.map(({ gss, name, before, group, chances, expected }) => ({
    gss,
    seat: name,
    before,
    group,
    likeliest: chances[0]?.bloc,
    chance: chances[0]?.chance,
    expected,
    declaredAt: came.get(gss)?.declaredAt,
    came: came.get(gss)?.came,
  }));
  return {
    name: 'seats',
    title: `Illustration: the exit poll of ${election} in ${region}`,
    about: { region, election, revision: record.revision },
    columns: EXIT_POLL_SEAT_COLUMNS,
    rows: rows.toSorted((a, b) => a.seat.localeCompare(b.seat, 'en-GB')),
  };
}
