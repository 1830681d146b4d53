import { figure, type Check } from './check.ts';
import { heldElections, folderOf } from './contest-files.ts';
import type { PackTables } from './pack-tables.ts';

/** What a column refers to. Several words: several columns joined. */
interface Reference {
  readonly file: string;
  readonly columns: readonly string[];
  readonly to: 'party' | 'area' | 'election' | 'district' | 'source' | 'boundary set';
  /** Empty cells refer to nothing. */
  readonly optional?: boolean;
}

const AREA = ['boundary_set', 'gss'];

const REFERENCES: readonly Reference[] = [
  { file: 'party-lineage.csv', columns: ['party'], to: 'party' },
  { file: 'party-lineage.csv', columns: ['successor'], to: 'party' },
  { file: 'party-colours.csv', columns: ['party'], to: 'party' },
  { file: 'areas.csv', columns: ['boundary_set'], to: 'boundary set' },
  { file: 'area-aliases.csv', columns: AREA, to: 'area' },
  { file: 'neighbours.csv', columns: AREA, to: 'area' },
  { file: 'neighbours.csv', columns: ['boundary_set', 'neighbour'], to: 'area' },
  { file: 'elections.csv', columns: ['boundary_set'], to: 'boundary set' },
  { file: 'elections.csv', columns: ['after'], to: 'election', optional: true },
  { file: 'westminster/history.csv', columns: ['election'], to: 'election' },
  { file: 'westminster/published-totals.csv', columns: ['election'], to: 'election' },
  { file: 'westminster/published-slips.csv', columns: ['election'], to: 'election' },
  { file: 'members/tenures.csv', columns: ['party'], to: 'party' },
  { file: 'members/tenures.csv', columns: ['source'], to: 'source' },
  { file: 'members/party-changes.csv', columns: AREA, to: 'area' },
  { file: 'members/party-changes.csv', columns: ['from_party'], to: 'party' },
  { file: 'members/party-changes.csv', columns: ['to_party'], to: 'party' },
  { file: 'members/vacancies.csv', columns: AREA, to: 'area' },
  { file: 'members/vacancies.csv', columns: ['party'], to: 'party' },
  { file: 'members/vacancies.csv', columns: ['filled_by'], to: 'election', optional: true },
  { file: 'members/vacancies.csv', columns: ['source'], to: 'source' },
  { file: 'members/at-dissolution.csv', columns: ['election'], to: 'election' },
  { file: 'members/at-dissolution.csv', columns: AREA, to: 'area' },
  { file: 'members/at-dissolution.csv', columns: ['party'], to: 'party', optional: true },
  { file: 'members/at-dissolution.csv', columns: ['elected_as'], to: 'party', optional: true },
  { file: 'members/at-dissolution.csv', columns: ['standing_party'], to: 'party', optional: true },
  { file: 'members/offices.csv', columns: ['source'], to: 'source' },
  { file: 'regions.csv', columns: AREA, to: 'area' },
  { file: 'geography/seat-districts.csv', columns: AREA, to: 'area' },
  { file: 'geography/seat-districts.csv', columns: ['district_set', 'district'], to: 'district' },
  { file: 'geography/places.csv', columns: AREA, to: 'area' },
  { file: 'covariates/seats.csv', columns: AREA, to: 'area' },
  { file: 'exit-polls/published.csv', columns: ['election'], to: 'election' },
  { file: 'exit-polls/published.csv', columns: ['party'], to: 'party' },
  { file: 'exit-polls/surveys.csv', columns: ['election'], to: 'election' },
];

/** Every id that a row refers to exists, and no id is given twice. */
export const idsResolve: Check = (pack) => {
  const known = {
    party: pack.by('parties.csv', 'party'),
    area: pack.by('areas.csv', ...AREA),
    election: pack.by('elections.csv', 'election'),
    district: pack.by('geography/districts.csv', 'district_set', 'gss'),
    source: pack.by('sources.csv', 'source'),
    'boundary set': pack.by('boundary-sets.csv', 'boundary_set'),
  };
  const failures = Object.entries(known).flatMap(([what, ids]) =>
    [...ids].flatMap(([id, rows]) =>
      rows.length > 1 ? [`${rows[1]!.at}: the ${what} ${id} is given a second time.`] : [],
    ),
  );
  let references = 0;
  for (const { file, columns, to, optional } of [...REFERENCES, ...candidacyReferences(pack)]) {
    for (const row of pack.table(file)) {
      const id = columns.map((column) => row.cell(column)).join(' ');
      if (optional && id === '') continue;
      references += 1;
      if (!known[to].has(id)) failures.push(`${row.at}, column ${columns.at(-1)}: no ${to} is '${id}'.`);
    }
  }
  return { title: 'Every id that is referred to exists, once', sum: `${figure(references)} references`, failures };
};

function candidacyReferences(pack: PackTables): readonly Reference[] {
  const files = new Set(heldElections(pack).map((election) => `${folderOf(election)}/candidacies.csv`));
  return [...files].map((file) => ({ file, columns: ['party'], to: 'party' }));
}
