import { baselineTag } from '../../copy/index.ts';
import { matrix, type ElectoralRecord, type Election, type Region } from '../../record/index.ts';
import { exactPercent, SOURCE_COLUMNS, sourceCells } from '../cells.ts';
import { column, type Table } from '../table.ts';

export const MATRIX_COLUMNS = [
  column('holder', 'id', 'Winner', 'Party that won'),
  column('runnerUp', 'id', 'Second', 'Party in second place'),
  column('seats', 'count', 'Seats', 'Seats between the two'),
  column('closest', 'text', 'Closest', 'The seat with the smallest majority in share'),
  column('closestMajority', 'count', 'Majority', 'Its majority in votes'),
  column(
    'closestMajorityPercent',
    'percent',
    'Majority %',
    'Its majority as a percentage of the valid vote, unrounded',
  ),
  ...SOURCE_COLUMNS,
];

/** How many seats stand between each pair of winner and runner-up. */
export function matrixTable(record: ElectoralRecord, region: Region, election: Election): Table {
  return {
    name: 'pairs',
    title: `Winner by runner-up: ${region.name}, ${election.name}`,
    about: { region: region.id, election: election.id, baseline: baselineTag(election), revision: record.revision },
    columns: MATRIX_COLUMNS,
    rows: matrix(record, region, election).map(({ holder, runnerUp, seats: [first, ...rest] }) => ({
      holder,
      runnerUp,
      seats: rest.length + 1,
      closest: first!.area.name,
      closestMajority: first!.majority,
      closestMajorityPercent: exactPercent(first!.share),
      ...sourceCells(record, [first!.contest.cite]),
    })),
  };
}
