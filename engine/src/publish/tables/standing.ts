import { areaKey, atDissolution, type Area, type ElectoralRecord, type Election } from '../../record/index.ts';
import { SOURCE_COLUMNS, sourceCells } from '../cells.ts';
import { column, type Table } from '../table.ts';

const COLUMNS = [
  column('seat', 'text', 'Seat', 'Name of the constituency'),
  column('gss', 'id', 'Code', 'GSS code'),
  column('member', 'text', 'Member', 'Member at dissolution; empty where the seat was vacant'),
  column('party', 'id', 'Party', 'Party the member sat for'),
  column('standing', 'id', 'Standing', 'no, elsewhere or vacant'),
  column('standingSeat', 'text', 'In', 'The other seat stood in'),
  ...SOURCE_COLUMNS,
];

/** The seats whose member at dissolution did not stand there again at the election that followed. */
export function standingTable(record: ElectoralRecord, areas: readonly Area[], election: Election): Table {
  const rows = atDissolution(record, election);
  return {
    name: 'notStandingAgain',
    title: `Not standing again: ${election.name}`,
    about: { election: election.id, revision: record.revision },
    columns: COLUMNS,
    rows: areas.flatMap((area) => {
      const row = rows.get(areaKey(area));
      if (!row || row.standing === 'yes') return [];
      const { member, party, standing, standingSeat, cite } = row;
      const known = (text: string) => (text === '' ? undefined : text);
      return [
        {
          seat: area.name,
          gss: area.gss,
          member: known(member),
          party: known(party),
          standing,
          standingSeat: standing === 'elsewhere' ? known(standingSeat) : undefined,
          ...sourceCells(record, [cite]),
        },
      ];
    }),
  };
}
