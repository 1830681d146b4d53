import { compositionsOf, type Council, type ElectoralRecord } from '../../record/index.ts';
import { SOURCE_COLUMNS, sourceCells } from '../cells.ts';
import { column, type Table } from '../table.ts';

export const COUNCILS_COLUMNS = [
  column('council', 'text', 'Council', 'Name of the council'),
  column('gss', 'id', 'Code', 'GSS code it has had last'),
  column('slug', 'id', 'Address', 'The name as it stands in an address'),
  column('kind', 'text', 'Kind', 'County, district, unitary, borough'),
  column('nation', 'text', 'Nation', 'Nation'),
  column('region', 'text', 'Region', 'Official region of England'),
  column('county', 'text', 'County', 'Ceremonial county'),
  column('held', 'count', 'Compositions', 'How many compositions are held'),
  column('last', 'date', 'Last', 'Day of the last composition held'),
  ...SOURCE_COLUMNS,
];

/** Councils, as given, with what is held of each. */
export function councilsTable(record: ElectoralRecord, councils: readonly Council[]): Table {
  return {
    name: 'councils',
    title: 'Councils',
    about: { revision: record.revision },
    columns: COUNCILS_COLUMNS,
    rows: councils.map((council) => {
      const held = compositionsOf(record, council);
      return {
        council: council.name,
        gss: council.gss,
        slug: council.slug,
        kind: council.kind,
        nation: council.nation,
        region: council.region,
        county: council.county,
        held: held.length,
        last: held.at(-1)?.date,
        ...sourceCells(record, held.at(-1)?.cites ?? []),
      };
    }),
  };
}
