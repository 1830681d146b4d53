import type { ElectoralRecord, PollingDay, Region } from '../../record/index.ts';
import { SOURCE_COLUMNS, sourceCells } from '../cells.ts';
import { column, type Table } from '../table.ts';

export const POLLING_DAY_COLUMNS = [
  column('date', 'date', 'Date', 'Day of the poll'),
  column('kind', 'id', 'Kind', 'Kind of election'),
  column('nation', 'id', 'Nation', 'ENG, WLS, SCT or NIR; empty for all without a row of their own'),
  column('system', 'id', 'System', 'Voting system'),
  column('rule', 'id', 'Rule', 'Rule it is counted by'),
  column('law', 'text', 'Law', 'Law it is counted by'),
  column('contest', 'text', 'Contest', 'Council, police area, region or constituency; empty where none is held'),
  column('here', 'flag', 'In the region', 'Whether it is in the region asked about'),
  column('countedFrom', 'date', 'Counted from', 'First day of the count'),
  column('countedTo', 'date', 'Counted to', 'Last day of the count'),
  column('notBefore', 'id', 'Not before', 'The moment before which no result could be given'),
  ...SOURCE_COLUMNS,
];

/** Everything that voted on a day, contest by contest. */
export function pollingDayTable(record: ElectoralRecord, { date, polls }: PollingDay, region: Region): Table {
  return {
    name: 'contests',
    title: `Polling day, ${date}`,
    about: { date, region: region.id, revision: record.revision },
    columns: POLLING_DAY_COLUMNS,
    rows: polls.flatMap(({ kind, nation, system, counted, here, all }) => {
      const inside = new Set(here.map(({ slug }) => slug));
      const contests =
        all.length > 0 ? all.map(({ name, slug }) => ({ contest: name, here: inside.has(slug) })) : [{ here: false }];
      return contests.map((contest) => ({
        date,
        kind,
        nation,
        system: system.system,
        rule: system.rule,
        law: system.law,
        ...contest,
        countedFrom: counted?.from,
        countedTo: counted?.to,
        notBefore: counted?.notBefore,
        ...sourceCells(record, [counted?.cite, system.cite]),
      }));
    }),
  };
}
