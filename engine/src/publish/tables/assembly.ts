import type { AssemblyElection, ElectoralRecord } from '../../record/index.ts';
import { SOURCE_COLUMNS, sourceCells } from '../cells.ts';
import { column, type Table } from '../table.ts';

export const ASSEMBLY_COLUMNS = [
  column('election', 'id', 'Election', 'Id of the election, by its list side'),
  column('region', 'id', 'Region', 'Electoral region; empty where only national totals are held'),
  column('party', 'id', 'Party', 'Party'),
  column('listVotes', 'count', 'List votes', 'Votes for the list'),
  column('constituencySeats', 'count', 'Constituencies', 'Constituency seats won'),
  column('listSeats', 'count', 'List seats', 'By the rule of the day, or as published where regions are not held'),
  column('seats', 'count', 'Seats', 'Together'),
  ...SOURCE_COLUMNS,
];

/** An election of an assembly: every list in every region, or the national totals where regions are not held. */
export function assemblyTable(record: ElectoralRecord, election: AssemblyElection): Table {
  const { regions, totals, system } = election;
  const national = sourceCells(record, [{ file: 'data/uk/devolved/national.csv', line: 1 }]);
  return {
    name: 'lists',
    title: `${election.place}, ${election.date}`,
    about: { election: election.election, rule: system.rule, law: system.law, revision: record.revision },
    columns: ASSEMBLY_COLUMNS,
    rows:
      regions.length === 0
        ? totals.map((each) => ({ election: election.election, ...each, ...national }))
        : regions.flatMap(({ slug, lists, additional: { allocation } }) =>
            lists.map(({ party, votes, constituencySeats, cite }, at) => {
              const listSeats = allocation.kind === 'no votes' ? 0 : (allocation.seats[at] ?? 0);
              return {
                election: election.election,
                region: slug,
                party,
                listVotes: votes,
                constituencySeats,
                listSeats,
                seats: constituencySeats + listSeats,
                ...sourceCells(record, [cite]),
              };
            }),
          ),
  };
}
