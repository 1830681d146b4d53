import { standingOf, type Composition, type Council, type ElectoralRecord } from '../../record/index.ts';
import { SOURCE_COLUMNS, sourceCells } from '../cells.ts';
import { column, type Table } from '../table.ts';
import { controlShown } from './council.ts';

export const COMPOSITIONS_COLUMNS = [
  column('council', 'text', 'Council', 'Name of the council'),
  column('gss', 'id', 'Code', 'GSS code'),
  column('date', 'date', 'Date', 'Day of the composition'),
  column('label', 'id', 'Label', 'What it is of: eve of poll, on the night, or later, a yearly snapshot'),
  column('party', 'id', 'Party', 'Party; vacant for seats nobody holds'),
  column('seats', 'count', 'Seats', 'Seats held'),
  column('control', 'id', 'Control', 'By arithmetic: a party, or none'),
  column('printed', 'id', 'Printed control', 'Control as the source prints it'),
  column('certainty', 'text', 'Certainty', 'How sure it is'),
  column('from', 'text', 'From', 'Where the row was taken from'),
  ...SOURCE_COLUMNS,
];

/** Every composition held of a council, a row for each party, oldest first. */
export function compositionsTable(record: ElectoralRecord, council: Council, history: readonly Composition[]): Table {
  return {
    name: 'compositions',
    title: `Compositions: ${council.name}`,
    about: { council: council.gss, revision: record.revision },
    columns: COMPOSITIONS_COLUMNS,
    rows: history.flatMap((composition) => {
      const { date, label, seats, vacant, certainty, source, printed, cites } = composition;
      const control = controlShown(standingOf(composition));
      const parties = vacant > 0 ? [...seats, { party: 'vacant', seats: vacant }] : seats;
      return parties.map((each) => ({
        council: council.name,
        gss: council.gss,
        date,
        label,
        party: each.party,
        seats: each.seats,
        control,
        printed: printed?.control || undefined,
        certainty,
        from: source,
        ...sourceCells(record, cites),
      }));
    }),
  };
}
