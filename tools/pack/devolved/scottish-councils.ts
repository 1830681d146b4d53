import { countOrEmpty } from '../cells.ts';
import { slug } from '../names.ts';
import type { Parties } from '../parties.ts';
import type { RawFolder } from '../raw.ts';
import { table, type Table } from '../table.ts';
import { CandidateNumbers, candidatesTable } from './candidate-numbers.ts';
import { recounts } from './recounts.ts';
import { stvParty } from './stv-party.ts';

const FOLDER = 'devolved/scottish-councils';

/** Wards of Scottish councils in May 2022, stage by stage; some totals were printed with two decimals instead of five and stay so. */
export function importScottishCouncils(raw: RawFolder, parties: Parties): Table[] {
  const file = 'devolved/scotland2022_stv_wards.csv';
  const wards = raw.read(file, [
    'ward_contest_id',
    'council',
    'ward_gss',
    'ward_name',
    'date',
    'seats',
    'electorate',
    'total_poll',
    'valid_poll',
    'rejected',
    'quota',
  ]);
  const ids = new Map(
    wards.map((row) => [row.ward_contest_id, `local.${slug(row.council)}.${slug(row.ward_name)}.${row.date}`]),
  );
  const whole = (cell: string, line: number) => countOrEmpty(cell.replace(/\.0+$/, ''), `${file}:${line}`);
  const contests = wards.map((row) => ({
    contest: ids.get(row.ward_contest_id)!,
    date: row.date,
    council: row.council,
    area: row.ward_gss,
    name: row.ward_name,
    seats: row.seats,
    electorate: whole(row.electorate, row.line),
    total_poll: whole(row.total_poll, row.line),
    valid_poll: whole(row.valid_poll, row.line),
    rejected: whole(row.rejected, row.line),
    quota: whole(row.quota, row.line),
  }));
  const numbers = new CandidateNumbers();
  const columns = [
    'contest',
    'date',
    'council',
    'area',
    'name',
    'seats',
    'electorate',
    'total_poll',
    'valid_poll',
    'rejected',
    'quota',
  ] as const;
  return [
    table(`${FOLDER}/contests.csv`, columns, contests),
    candidates(raw, parties, ids, numbers),
    stages(raw, ids, numbers),
    recounts(raw, wards, ids),
  ];
}

function candidates(
  raw: RawFolder,
  parties: Parties,
  ids: ReadonlyMap<string, string>,
  numbers: CandidateNumbers,
): Table {
  const partyOf = stvParty(parties);
  const file = 'devolved/scotland2022_stv_candidates.csv';
  const rows = raw
    .read(file, [
      'ward_contest_id',
      'candidate_id',
      'candidate_name',
      'party_name',
      'first_preferences',
      'elected',
      'status_on_count',
    ])
    .map((row) => {
      const contest = ids.get(row.ward_contest_id)!;
      return {
        contest,
        candidate: numbers.next(contest, row.candidate_id),
        name: row.candidate_name,
        ...partyOf(row.party_name),
        first_preferences: countOrEmpty(row.first_preferences.replace(/\.0+$/, ''), `${file}:${row.line}`),
        elected: row.elected === '1' ? 'yes' : 'no',
        at_stage: row.status_on_count,
      };
    });
  return candidatesTable(FOLDER, rows);
}

function stages(raw: RawFolder, ids: ReadonlyMap<string, string>, numbers: CandidateNumbers): Table {
  const file = 'devolved/scotland2022_stv_stages.csv';
  const rows = raw.read(file, ['ward_contest_id', 'stage', 'candidate_id', 'total_votes']).map((row) => {
    const contest = ids.get(row.ward_contest_id)!;
    const candidate = numbers.of(contest, row.candidate_id, `${file}:${row.line}`);
    return { contest, stage: row.stage, candidate, total: row.total_votes };
  });
  return table(`${FOLDER}/stages.csv`, ['contest', 'stage', 'candidate', 'total'], rows);
}
