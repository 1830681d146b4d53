import { curated } from './curated.ts';
import { table, type Table } from './table.ts';

const COLUMNS = ['date', 'kind', 'nation', 'place', 'counted_from', 'counted_to', 'not_before', 'why'] as const;

/** What voted on a day, when it was counted, and before which moment no result could be given. */
export function importPollingDays(): Table {
  return table('polling-days.csv', COLUMNS, curated('polling-days.csv', COLUMNS));
}
