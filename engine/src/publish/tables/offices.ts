import { share } from '../../psephology/index.ts';
import {
  sinceCommissioner,
  type CommissionerElection,
  type ElectoralRecord,
  type MayoralElection,
  type OfficeCandidacy,
} from '../../record/index.ts';
import { exactPercent, SOURCE_COLUMNS, sourceCells } from '../cells.ts';
import { column, type Table } from '../table.ts';

export const OFFICE_COLUMNS = [
  column('election', 'id', 'Election', 'Id of the election'),
  column('area', 'text', 'Area', 'Police area, or the place with the mayor'),
  column('date', 'date', 'Date', 'Day of the poll'),
  column('rule', 'id', 'Rule', 'Rule of the day: supplementary-vote, or first-past-the-post from May 2023'),
  column('candidate', 'text', 'Candidate', 'Name as published'),
  column('party', 'id', 'Party', 'Party'),
  column('partyName', 'text', 'Words', 'The ballot paper’s words, where the party does not say as much'),
  column('first', 'count', 'First preferences', 'Or votes, where each voter has one; empty where not held'),
  column('firstPercent', 'percent', 'First %', 'Of valid first preferences, unrounded'),
  column('changePoints', 'percent', 'Change', 'Points of first preferences since the election before'),
  column('second', 'count', 'Second preferences', 'Those that counted'),
  column('final', 'count', 'Final votes', 'Second preferences included'),
  column('elected', 'flag', 'Elected', 'As published'),
  column('certainty', 'text', 'Certainty', 'How sure the figures are'),
  column('from', 'text', 'From', 'Where they were taken from'),
  ...SOURCE_COLUMNS,
];

/** Every candidate of one election of a commissioner. */
export function commissionerTable(record: ElectoralRecord, election: CommissionerElection): Table {
  return {
    name: 'candidates',
    title: `${election.name}, ${election.date}`,
    about: {
      election: election.id,
      rule: election.system.rule,
      law: election.system.law,
      firstRound: election.held,
      revision: record.revision,
    },
    columns: OFFICE_COLUMNS,
    rows: commissionerRows(record, election),
  };
}

/** Every candidate of every election of a commissioner that is held. */
export function commissionersTable(record: ElectoralRecord, elections: readonly CommissionerElection[]): Table {
  return {
    name: 'candidates',
    title: 'Elections of police and crime commissioners',
    about: { revision: record.revision },
    columns: OFFICE_COLUMNS,
    rows: elections.flatMap((election) => commissionerRows(record, election)),
  };
}

function commissionerRows(record: ElectoralRecord, election: CommissionerElection): Table['rows'] {
  const since = sinceCommissioner(record, election);
  return election.candidacies.map((each) => {
    const change = since?.changes.get(each.party);
    return {
      election: election.id,
      area: election.name,
      date: election.date,
      rule: election.system.rule,
      ...candidacyCells(each, election.validVotes),
      changePoints: change && exactPercent(change),
      certainty: election.certainty,
      from: election.source,
      ...sourceCells(record, [each.cite]),
    };
  });
}

/** Every candidate of one election of a mayor. */
export function mayorTable(record: ElectoralRecord, election: MayoralElection, area: string): Table {
  return {
    name: 'candidates',
    title: `Mayor of ${area}, ${election.date}`,
    about: { election: election.id, rule: election.system.rule, law: election.system.law, revision: record.revision },
    columns: OFFICE_COLUMNS,
    rows: election.candidacies.map((each) => ({
      election: election.id,
      area,
      date: election.date,
      rule: election.system.rule,
      ...candidacyCells(each, election.validVotes),
      ...sourceCells(record, [each.cite]),
    })),
  };
}

function candidacyCells(each: OfficeCandidacy, valid: number | undefined) {
  const { candidate, party, partyName, first, second, final, elected } = each;
  return {
    candidate,
    party,
    partyName,
    first,
    firstPercent: first === undefined || valid === undefined ? undefined : exactPercent(share({ votes: first, valid })),
    second,
    final,
    elected,
  };
}
