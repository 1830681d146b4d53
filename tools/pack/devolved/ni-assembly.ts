import { count } from '../cells.ts';
import type { Parties } from '../parties.ts';
import { plainName } from '../plain-name.ts';
import type { RawFolder, RawRow } from '../raw.ts';
import { table, type Table } from '../table.ts';
import { CandidateNumbers, candidatesTable } from './candidate-numbers.ts';
import { stvParty } from './stv-party.ts';

const FOLDER = 'devolved/ni-assembly';

/**
 * The Northern Ireland Assembly, 2011 to 2017, stage by stage, as published: rows that do not add up stay as they were printed, for
 * `countroom sheet check` to name. Candidates are numbered within their constituency.
 */
export function importNiAssembly(raw: RawFolder, parties: Parties): Table[] {
  const contests = raw.read('devolved/ni_assembly_constituencies.csv', [
    'election',
    'date',
    'constituency_id',
    'constituency_name',
    'westminster_gss_analogue',
    'seats',
    'electorate',
    'total_poll',
    'valid_poll',
    'spoiled',
    'quota',
    'counts',
    'notes',
  ]);
  const ids = new Map(contests.map((row) => [key(row), `nia.${row.constituency_id}.${row.date}`]));
  const numbers = new CandidateNumbers();
  return [
    table(
      `${FOLDER}/contests.csv`,
      CONTEST,
      contests.map((row) => contestRow(row, ids.get(key(row))!)),
    ),
    candidates(raw, parties, ids, numbers),
    stages(raw, ids, numbers),
  ];
}

const CONTEST = [
  'contest',
  'date',
  'area',
  'name',
  'seats',
  'electorate',
  'total_poll',
  'valid_poll',
  'rejected',
  'quota',
  'stages',
  'note',
] as const;

function contestRow(
  row: RawRow<
    | 'date'
    | 'constituency_name'
    | 'westminster_gss_analogue'
    | 'seats'
    | 'electorate'
    | 'total_poll'
    | 'valid_poll'
    | 'spoiled'
    | 'quota'
    | 'counts'
    | 'notes'
  >,
  contest: string,
) {
  const whole = (cell: string) => count(cell, contest);
  return {
    contest,
    date: row.date,
    area: row.westminster_gss_analogue,
    name: row.constituency_name,
    seats: whole(row.seats),
    electorate: whole(row.electorate),
    total_poll: whole(row.total_poll),
    valid_poll: whole(row.valid_poll),
    rejected: whole(row.spoiled),
    quota: whole(row.quota),
    stages: whole(row.counts),
    note: row.notes,
  };
}

function candidates(
  raw: RawFolder,
  parties: Parties,
  ids: ReadonlyMap<string, string>,
  numbers: CandidateNumbers,
): Table {
  const partyOf = stvParty(parties);
  const rows = raw
    .read('devolved/ni_assembly_candidates.csv', [
      'election',
      'constituency_id',
      'candidate_id',
      'candidate_name',
      'party',
      'first_preference_votes',
      'status',
      'status_on_count',
    ])
    .map((row) => {
      const contest = ids.get(key(row))!;
      return {
        contest,
        candidate: numbers.next(contest, row.candidate_id),
        name: plainName(row.candidate_name),
        ...partyOf(row.party),
        first_preferences: count(row.first_preference_votes, contest),
        elected: row.status === 'Elected' ? 'yes' : 'no',
        at_stage: row.status_on_count,
      };
    });
  return candidatesTable(FOLDER, rows);
}

function stages(raw: RawFolder, ids: ReadonlyMap<string, string>, numbers: CandidateNumbers): Table {
  const file = 'devolved/ni_assembly_counts.csv';
  const rows = raw
    .read(file, ['election', 'constituency_id', 'count_number', 'candidate_id', 'transfers', 'total_votes'])
    .map((row) => {
      const contest = ids.get(key(row))!;
      const candidate = numbers.of(contest, row.candidate_id, `${file}:${row.line}`);
      return {
        contest,
        stage: count(row.count_number, `${file}:${row.line}`),
        candidate,
        transfer: row.transfers,
        total: row.total_votes,
      };
    });
  return table(`${FOLDER}/stages.csv`, ['contest', 'stage', 'candidate', 'transfer', 'total'], rows);
}

function key(row: { readonly election: string; readonly constituency_id: string }): string {
  return `${row.election} ${row.constituency_id}`;
}
