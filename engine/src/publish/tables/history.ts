import { historyCaveat, historyLine } from '../../copy/index.ts';
import { seatHistory, type Area, type ElectoralRecord, type IsoDate } from '../../record/index.ts';
import { SOURCE_COLUMNS, sourceCells } from '../cells.ts';
import { column, type Table } from '../table.ts';

const COLUMNS = [
  column('polledOn', 'date', 'Polled on', 'Day of the poll'),
  column('election', 'id', 'Election', 'Election, as an id'),
  column('kind', 'id', 'Kind', 'general or by-election'),
  column('party', 'id', 'Winner', 'Party that won'),
  column('boundarySet', 'id', 'Boundaries', 'Boundary set of the seat then'),
  column('redrawn', 'flag', 'Redrawn', 'First general election on changed boundaries'),
  ...SOURCE_COLUMNS,
];

/** Which party each election returned in seats of one name, oldest first. */
export function historyTable(record: ElectoralRecord, area: Area, on: IsoDate): Table {
  const history = seatHistory(record, area, on);
  const { results, redrawn } = history;
  return {
    name: 'results',
    title: `Winners in seats called ${area.name}`,
    about: {
      seat: area.name,
      line: historyLine(history, record.parties()),
      caveat: historyCaveat(history),
      on,
      revision: record.revision,
    },
    columns: COLUMNS,
    rows: results.map(({ cite, ...result }) => ({
      ...result,
      redrawn: result.kind === 'general' && redrawn.includes(result.polledOn),
      ...sourceCells(record, [cite]),
    })),
  };
}
