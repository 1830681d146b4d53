import { table, type Table } from './table.ts';
import { readTenures, TENURE } from './tenures.ts';
import type { Areas } from './areas.ts';
import type { Elections } from './elections.ts';
import type { Parties } from './parties.ts';
import type { RawFolder } from './raw.ts';

/** Everything under `members/`. */
export function importMembers(raw: RawFolder, parties: Parties, areas: Areas, elections: Elections): Table[] {
  const tenures = readTenures(raw, parties, areas);
  return [table('members/tenures.csv', TENURE, tenures)];
}
