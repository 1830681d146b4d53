import { importAtDissolution } from './at-dissolution.ts';
import { importOffices } from './offices.ts';
import { importPartyChanges } from './party-changes.ts';
import { table, type Table } from './table.ts';
import { readTenures, TENURE } from './tenures.ts';
import { importVacancies } from './vacancies.ts';
import type { Areas } from './areas.ts';
import type { Elections } from './elections.ts';
import type { Parties } from './parties.ts';
import type { RawFolder } from './raw.ts';

/** Everything under `members/`. */
export function importMembers(raw: RawFolder, parties: Parties, areas: Areas, elections: Elections): Table[] {
  const tenures = readTenures(raw, parties, areas);
  return [
    table('members/tenures.csv', TENURE, tenures),
    ...importPartyChanges(raw, parties, areas, tenures),
    ...importVacancies(raw, parties, areas, elections, tenures),
    ...importAtDissolution(raw, parties, areas, elections),
    ...importOffices(tenures),
  ];
}
