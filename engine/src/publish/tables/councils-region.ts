import type { ElectoralRecord, RegionOn, RegionRow } from '../../record/index.ts';
import { SOURCE_COLUMNS, sourceCells } from '../cells.ts';
import { column, type Row, type Table } from '../table.ts';
import { controlShown, majorityCells } from './council.ts';

/** Parties that have columns of their own; the rest stand together. */
const PARTIES = ['con', 'lab', 'ld', 'grn', 'ukip', 'ref'] as const;

const seatColumns = (side: 'won' | 'before' | 'after', what: string) => [
  ...PARTIES.map((party) => column(`${side}_${party}`, 'count', `${party} ${side}`, `${what}: ${party}`)),
  column(`${side}_other`, 'count', `Others ${side}`, `${what}: independents and all other parties`),
];

export const REGION_COUNCILS_COLUMNS = [
  column('council', 'text', 'Council', 'Name of the council'),
  column('gss', 'id', 'Code', 'GSS code'),
  column('cycle', 'id', 'Cycle', 'What was up: all, half or third'),
  column('seatsUp', 'count', 'Seats up', 'Seats elected'),
  column('seats', 'count', 'Seats', 'Seats of the council on the night'),
  column('boundaryChange', 'flag', 'Boundary change', 'Elected on new wards'),
  column(
    'controlBefore',
    'id',
    'Control before',
    'Party with a majority, none for no overall control; empty where not held',
  ),
  column('controlAfter', 'id', 'Control after', 'Likewise, on the night'),
  column('change', 'id', 'Change', 'What the poll did to control, against the baseline named'),
  column('majority', 'count', 'Majority', 'Own seats less all others on the night'),
  column('short', 'count', 'Short', 'Seats that the largest party is short of a majority'),
  ...seatColumns('won', 'Seats won'),
  ...seatColumns('before', 'Seats at the baseline'),
  ...seatColumns('after', 'Seats on the night'),
  column('certaintyBefore', 'text', 'Certainty before', 'How sure the seats before are'),
  column('certaintyAfter', 'text', 'Certainty after', 'How sure the seats on the night are'),
  ...SOURCE_COLUMNS,
];

/** The councils of a region on a night, a row each. Seats before are those of the baseline that `about` names. */
export function regionCouncilsTable(record: ElectoralRecord, answer: RegionOn): Table {
  const { region, night, rows, baseline, seatsUp, credits } = answer;
  return {
    name: 'councils',
    title: `Councils: ${region.name}, ${night}`,
    about: { region: region.id, night, baseline, seatsUp, shareAlike: credits.shareAlike, revision: record.revision },
    columns: REGION_COUNCILS_COLUMNS,
    rows: rows.map((row) => rowOf(record, row, baseline)),
  };
}

function rowOf(record: ElectoralRecord, row: RegionRow, baseline: RegionOn['baseline']): Row {
  const { council, up, after, parties, change } = row;
  const eve = baseline === 'eve of poll';
  const then = eve ? row.before : row.lastTime;
  const composition = [then, after].map((standing) =>
    standing.kind === 'not held' ? undefined : standing.composition,
  );
  return {
    council: council.name,
    gss: council.gss,
    cycle: up.cycle,
    seatsUp: up.seats,
    seats: up.total,
    boundaryChange: up.boundaryChange,
    controlBefore: controlShown(then),
    controlAfter: controlShown(after),
    change: (eve ? change.eveOfPoll : change.lastContested).kind,
    ...majorityCells(after),
    ...seatCells('won', parties, ({ won }) => won),
    ...seatCells('before', parties, (line) => (eve ? line.before : line.lastTime)),
    ...seatCells('after', parties, (line) => line.after),
    certaintyBefore: composition[0]?.certainty,
    certaintyAfter: composition[1]?.certainty,
    ...sourceCells(
      record,
      composition.flatMap((each) => each?.cites ?? []),
    ),
  };
}

type Line = RegionRow['parties'][number];

/** Seats in the parties' own columns and the rest together; empty where the whole column is not held. */
function seatCells(side: string, lines: readonly Line[], seatsOf: (line: Line) => number | undefined): Row {
  if (lines.every((line) => seatsOf(line) === undefined)) return {};
  const own = PARTIES.map(
    (party) => [party, seatsOf(lines.find((line) => line.party === party) ?? { party }) ?? 0] as const,
  );
  const rest = lines.filter(({ party }) => !PARTIES.some((each) => each === party));
  const other = rest.reduce((sum, line) => sum + (seatsOf(line) ?? 0), 0);
  return Object.fromEntries([...own, ['other', other] as const].map(([party, seats]) => [`${side}_${party}`, seats]));
}
