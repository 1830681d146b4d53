import { curated } from '../curated.ts';
import { table, type Table } from '../table.ts';

/** What was printed about councils and the arithmetic contradicts, each with its reason; `data check` proves that it is all of it. */
export function importLocalSlips(): Table[] {
  const columns = ['council', 'date', 'what', 'printed', 'found', 'reason'] as const;
  return [table('local/slips.csv', columns, curated('local-slips.csv', columns))];
}
