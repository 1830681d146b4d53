import type { ElectoralRecord, Election } from '../../record/index.ts';
import { column, type Table } from '../table.ts';

export const ELECTIONS_COLUMNS = [
  column('election', 'id', 'Election', 'Id of the election'),
  column('aliases', 'list', 'Short ids', 'Other ids that mean it'),
  column('kind', 'id', 'Kind', 'general, by-election or notional'),
  column('name', 'text', 'Name', 'Name of the election'),
  column('polledOn', 'date', 'Polled', 'Day of the poll'),
  column('boundarySet', 'id', 'Boundaries', 'Boundary set of its seats'),
  column('contests', 'count', 'Contests', 'Contests held here'),
];

/** The elections whose contests are held, newest first. */
export function electionsTable(record: ElectoralRecord, elections: readonly Election[]): Table {
  return {
    name: 'elections',
    title: 'Elections',
    about: { revision: record.revision },
    columns: ELECTIONS_COLUMNS,
    rows: elections.map((each) => ({
      election: each.id,
      aliases: each.aliases,
      kind: each.kind,
      name: each.name,
      polledOn: each.polledOn,
      boundarySet: each.boundarySet,
      contests: record.contests(each.id).size,
    })),
  };
}
