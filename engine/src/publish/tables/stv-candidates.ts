import { ratio } from '../../psephology/index.ts';
import { stvSheet, type ElectoralRecord, type StvContestHeld } from '../../record/index.ts';
import { exactPercent, SOURCE_COLUMNS, sourceCells } from '../cells.ts';
import { column, type Row, type Table } from '../table.ts';

export const STV_CANDIDATES_COLUMNS = [
  column('contest', 'id', 'Contest', 'Id of the contest'),
  column('date', 'date', 'Date', 'Day of the poll'),
  column('council', 'text', 'Council', 'Council that a ward elects; empty for a constituency'),
  column('place', 'text', 'Place', 'Constituency or ward'),
  column(
    'code',
    'id',
    'Code',
    'GSS code; of the Westminster seat with the same boundaries for an Assembly constituency',
  ),
  column('seats', 'count', 'Places', 'Places filled'),
  column('electorate', 'count', 'Electorate', 'Electorate; empty where not held'),
  column('validPapers', 'count', 'Valid papers', 'Papers with a first preference; empty where not held'),
  column('quota', 'count', 'Quota', 'Votes that elect; empty where not held'),
  column('candidate', 'text', 'Candidate', 'Name as published'),
  column('party', 'id', 'Party', 'Party'),
  column('partyName', 'text', 'Party name', 'Name of a party that the registry does not have'),
  column('firstPreferences', 'count', 'First preferences', 'First preferences; empty where not held'),
  column('sharePercent', 'percent', 'Share %', 'Of first preferences, unrounded'),
  column('elected', 'flag', 'Elected', 'Whether elected'),
  column('electedAs', 'count', 'Order', 'Place in the order of election; empty where the stages are not held'),
  column('stages', 'count', 'Stages', 'Stages of the count; empty where they are not held'),
  column('faults', 'count', 'Faults', 'Figures in the published sheet that do not add up'),
  ...SOURCE_COLUMNS,
];

/** Every candidate of some counts by single transferable vote. */
export function stvCandidatesTable(
  record: ElectoralRecord,
  contests: readonly StvContestHeld[],
  { name, title }: Pick<Table, 'name' | 'title'>,
): Table {
  return {
    name,
    title,
    about: { revision: record.revision },
    columns: STV_CANDIDATES_COLUMNS,
    rows: contests.flatMap((contest) => candidateRows(record, contest)),
  };
}

function candidateRows(record: ElectoralRecord, contest: StvContestHeld): Row[] {
  const held = stvSheet(record, contest);
  const order = held?.count.elected ?? [];
  return contest.candidates.map((each, index) => ({
    contest: contest.id,
    date: contest.date,
    council: contest.council?.name,
    place: contest.name,
    code: contest.area,
    seats: contest.seats,
    electorate: contest.electorate,
    validPapers: contest.validPoll,
    quota: held?.count.quota ?? contest.quota,
    candidate: each.name,
    party: each.party,
    partyName: each.partyName,
    firstPreferences: each.firstPreferences,
    sharePercent:
      each.firstPreferences !== undefined && contest.validPoll
        ? exactPercent(ratio(each.firstPreferences, contest.validPoll))
        : undefined,
    elected: each.elected,
    electedAs: order.includes(index) ? order.indexOf(index) + 1 : undefined,
    stages: held?.count.stages.length,
    faults: held?.problems.filter(({ level }) => level === 'error').length,
    ...sourceCells(record, [each.cite]),
  }));
}
