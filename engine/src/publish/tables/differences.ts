import { baselineTag, differenceSentence } from '../../copy/index.ts';
import {
  differences,
  lastGeneral,
  marginOf,
  seatsOn,
  type Difference,
  type ElectoralRecord,
  type IsoDate,
  type Region,
} from '../../record/index.ts';
import { SOURCE_COLUMNS, sourceCells } from '../cells.ts';
import { column, type Row, type Table } from '../table.ts';

export const DIFFERENCES_COLUMNS = [
  column('date', 'date', 'Date', 'Day of the event'),
  column('certainty', 'id', 'Certainty', 'exact, or approximate where the day may be off'),
  column('seat', 'text', 'Seat', 'Name of the constituency'),
  column('gss', 'id', 'Code', 'GSS code'),
  column('kind', 'id', 'Kind', 'changed party, vacancy or by-election'),
  column('member', 'text', 'Member', 'Member who moved or left'),
  column('from', 'id', 'From', 'Party before'),
  column('to', 'id', 'To', 'Party after; empty for a vacancy'),
  column('majority', 'count', 'Majority', 'Majority of a by-election'),
  column('sentence', 'text', 'What happened', 'The event in words'),
  column('note', 'text', 'Note', 'What the source says of it'),
  ...SOURCE_COLUMNS,
];

/** Everything that changed, or could have changed, who holds a seat of a region since the last general election. */
export function differencesTable(record: ElectoralRecord, region: Region, on: IsoDate): Table {
  const general = lastGeneral(record, on);
  return {
    name: 'differences',
    title: `What changed since the ${general.name}: ${region.name}`,
    about: { region: region.id, on, baseline: `${baselineTag(general)} (${general.id})`, revision: record.revision },
    columns: DIFFERENCES_COLUMNS,
    rows: differences(record, seatsOn(record, region, on), on).map((each) => row(record, each)),
  };
}

function row(record: ElectoralRecord, difference: Difference): Row {
  const { date, certainty, area, kind, from, cite } = difference;
  return {
    date,
    certainty,
    seat: area.name,
    gss: area.gss,
    kind,
    member: difference.kind === 'by-election' ? undefined : difference.member,
    from,
    to: difference.kind === 'vacancy' ? undefined : difference.to,
    majority: difference.kind === 'by-election' ? marginOf(difference.contest)?.majority : undefined,
    sentence: differenceSentence(difference, record.parties()),
    note: difference.kind === 'changed party' ? difference.note : undefined,
    ...sourceCells(record, [cite]),
  };
}
