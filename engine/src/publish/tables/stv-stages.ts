import { stvSheet, type ElectoralRecord, type StvContestHeld } from '../../record/index.ts';
import { SOURCE_COLUMNS, sourceCells } from '../cells.ts';
import { column, type Row, type Table } from '../table.ts';
import { stageRows } from './stv-stage-rows.ts';

export const STV_STAGES_COLUMNS = [
  column('contest', 'id', 'Contest', 'Id of the contest'),
  column('stage', 'count', 'Stage', 'Stage of the count'),
  column('action', 'id', 'Action', 'first preferences, surplus or exclusion'),
  column('of', 'list', 'Of', 'Whose votes were moved'),
  column('candidate', 'text', 'Candidate', 'Name as published; empty for votes that nobody received'),
  column('party', 'id', 'Party', 'Party'),
  column('partyName', 'text', 'Party name', 'Name of a party that the registry does not have'),
  column('previous', 'ratio', 'Previous', 'Votes at the end of the stage before'),
  column('transfer', 'ratio', 'Transfer', 'Votes received or lost at the stage, as printed where a sheet prints them'),
  column('total', 'ratio', 'Total', 'Votes at the end of the stage, as printed'),
  column('elected', 'flag', 'Elected', 'Elected at this stage'),
  column('excluded', 'flag', 'Excluded', 'Excluded at this stage'),
  column('problem', 'text', 'Problem', 'What in the row cannot be right, with its sum'),
  ...SOURCE_COLUMNS,
];

/** A count stage by stage, a row for each candidate and one for the votes that nobody received. No rows where the stages are not held. */
export function stvStagesTable(record: ElectoralRecord, contest: StvContestHeld): Table {
  const held = stvSheet(record, contest);
  const rows = held
    ? held.count.stages.flatMap((stage) => stageRows(stage, contest.candidates, held.count.decimals))
    : [];
  const sources = sourceCells(record, [contest.cite]);
  const problem = (row: Row) =>
    held?.problems.find(
      ({ stage, candidate }) => stage === row['stage'] && candidate !== undefined && candidate === row['candidate'],
    )?.says;
  return {
    name: 'stages',
    title: `${contest.name}, ${contest.date}, stage by stage`,
    about: {
      contest: contest.id,
      date: contest.date,
      council: contest.council?.name,
      place: contest.name,
      seats: contest.seats,
      electorate: contest.electorate,
      validPapers: contest.validPoll,
      rejected: contest.rejected,
      quota: held?.count.quota ?? contest.quota,
      elected: (held?.count.elected ?? []).map((at) => contest.candidates[at]!.name),
      shareAlike: true,
      revision: record.revision,
    },
    columns: STV_STAGES_COLUMNS,
    rows: rows.map((row) => ({ contest: contest.id, ...row, problem: problem(row), ...sources })),
  };
}
