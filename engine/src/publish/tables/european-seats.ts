import {
  electedInOrder,
  europeanCandidates,
  europeanElections,
  europeanRegions,
  type ElectoralRecord,
} from '../../record/index.ts';
import { SOURCE_COLUMNS, sourceCells } from '../cells.ts';
import { column, type Table } from '../table.ts';

export const EUROPEAN_SEATS_COLUMNS = [
  column('election', 'id', 'Election', 'Id of the election'),
  column('region', 'text', 'Region', 'Name of the electoral region'),
  column('gss', 'id', 'Code', 'GSS code of the region'),
  column('seat', 'count', 'Seat', 'Seats in the order in which they were won'),
  column('party', 'id', 'Party', 'Party that won the seat'),
  column('member', 'text', 'Elected', 'Name elected, where it is held'),
  ...SOURCE_COLUMNS,
];

/** Every seat of Great Britain at every election to the European Parliament that is held, in the order won. */
export function europeanSeatsTable(record: ElectoralRecord): Table {
  return {
    name: 'europeanSeats',
    title: 'Seats in the European Parliament by region, in the order won',
    about: { revision: record.revision },
    columns: EUROPEAN_SEATS_COLUMNS,
    rows: europeanElections(record).flatMap((election) =>
      europeanRegions(record, election).flatMap((region) =>
        electedInOrder(region).map((each) => ({
          election,
          region: region.name,
          gss: region.gss,
          ...each,
          ...sourceCells(record, [region.lists[0]?.cite]),
        })),
      ),
    ),
  };
}

const CANDIDATE_COLUMNS = [
  column('election', 'id', 'Election', 'Id of the election'),
  column('candidate', 'text', 'Candidate', 'Name as published'),
  column('party', 'id', 'Party', 'Party'),
  column('firstPreferences', 'count', 'First preferences', 'Papers with this candidate first'),
  column('stage', 'count', 'Stage', 'Stage at which the candidate was elected'),
  column('votesWhenElected', 'count', 'Votes then', 'Votes at that stage'),
  column('elected', 'flag', 'Elected', 'As published: transfers are not held'),
  ...SOURCE_COLUMNS,
];

/** Northern Ireland's candidates at an election to the European Parliament. */
export function europeanCandidatesTable(record: ElectoralRecord, election: string): Table {
  return {
    name: 'candidates',
    title: `Northern Ireland, ${election}`,
    about: { election, rule: 'northern-ireland', revision: record.revision },
    columns: CANDIDATE_COLUMNS,
    rows: europeanCandidates(record, election).map(
      ({ candidate, party, firstPreferences, stage, votesWhenElected, elected, cite }) => ({
        election,
        candidate,
        party,
        firstPreferences,
        stage,
        votesWhenElected,
        elected,
        ...sourceCells(record, [cite]),
      }),
    ),
  };
}
