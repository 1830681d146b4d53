import { byKeys } from './names.ts';
import { table, type Table } from './table.ts';
import type { Areas } from './areas.ts';
import type { RawFolder } from './raw.ts';

// prettier-ignore
const SHARES = [
  'from_residential', 'to_residential', 'from_area', 'to_area', 'from_population', 'to_population',
] as const;
const PATH = 'geo/lookups/wmc2010-wmc2024-overlap.csv';

/** Which seats of 2024 took over from which of 2010, with the share of each that lies in the other. */
export function importSeatSuccessors(raw: RawFolder, areas: Areas): Table[] {
  const rows = raw.read(PATH, ['from_gss', 'to_gss', ...SHARES]);
  for (const row of rows) {
    areas.area('wmc2010', row.from_gss, `${PATH}:${row.line}`);
    areas.area('wmc2024', row.to_gss, `${PATH}:${row.line}`);
  }
  rows.sort(
    byKeys(
      (row) => row.from_gss,
      (row) => row.to_gss,
    ),
  );
  return [table('geography/seat-successors.csv', ['from_gss', 'to_gss', ...SHARES], rows)];
}
