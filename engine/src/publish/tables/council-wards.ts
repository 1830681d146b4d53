import type { CouncilOn, ElectoralRecord, WardOn } from '../../record/index.ts';
import { exactPercent, SOURCE_COLUMNS, sourceCells } from '../cells.ts';
import { column, type Table } from '../table.ts';

export const WARD_COLUMNS = [
  column('ward', 'text', 'Ward', 'Name of the ward'),
  column('code', 'id', 'Code', 'GSS code of the ward, or its name where the source has no code'),
  column('seats', 'count', 'Seats', 'Seats up in the ward'),
  column('outcome', 'id', 'Outcome', 'How the ward came out: declared, by lot, uncontested, postponed, as marked'),
  column('candidate', 'text', 'Candidate', 'Name as published'),
  column('party', 'id', 'Party', 'Party'),
  column('votes', 'count', 'Votes', 'Votes of the candidate: each voter has as many as there are seats'),
  column('elected', 'flag', 'Elected', 'By the count of votes, or as the source marks it where that is not possible'),
  column('gainFrom', 'id', 'Gain from', 'Party that won the seat when it was fought last, where it is another'),
  column('doubleVacancy', 'flag', 'Double vacancy', 'A vacancy was filled at the same poll; kept out of changes'),
  column(
    'turnoutPercent',
    'percent',
    'Turnout %',
    'Ballot papers over electorate, unrounded; empty where papers are not held',
  ),
  ...SOURCE_COLUMNS,
];

/** Every candidate of every ward of a council's night, by-elections the same day among them. */
export function councilWardsTable(record: ElectoralRecord, answer: CouncilOn, only?: WardOn): Table {
  const wards = only ? [only] : [...new Set([...answer.wards, ...answer.byElections])];
  return {
    name: 'wards',
    title: only
      ? `${only.contest.name}, ${answer.council.name}, ${answer.night}`
      : `${answer.council.name}, ${answer.night}, by ward`,
    about: { council: answer.council.gss, election: answer.election, revision: record.revision },
    columns: WARD_COLUMNS,
    rows: wards.flatMap((ward) => wardRows(record, ward)),
  };
}

function wardRows(
  record: ElectoralRecord,
  { contest, outcome, candidacies, elected, gains, doubleVacancy, turnout }: WardOn,
): Table['rows'] {
  const left = [...gains];
  return candidacies.map((candidacy) => {
    const won = elected.includes(candidacy);
    const at = won ? left.findIndex(({ party }) => party === candidacy.party) : -1;
    const gain = at < 0 ? undefined : left.splice(at, 1)[0];
    return {
      ward: contest.name,
      code: contest.ward,
      seats: contest.seats,
      outcome: outcome.kind,
      candidate: candidacy.candidate,
      party: candidacy.party,
      votes: outcome.kind === 'uncontested' ? undefined : candidacy.votes,
      elected: won,
      gainFrom: gain?.from,
      doubleVacancy: doubleVacancy !== undefined,
      turnoutPercent: turnout?.kind === 'turnout' ? exactPercent(turnout.turnout) : undefined,
      ...sourceCells(record, [candidacy.cite]),
    };
  });
}
