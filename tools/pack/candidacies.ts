import { count, oneOf, yesNo } from './cells.ts';
import { byKeys } from './names.ts';
import type { Elections } from './elections.ts';
import type { Parties } from './parties.ts';
import type { RawFolder } from './raw.ts';

// prettier-ignore
export const CANDIDACY = [
  'gss', 'candidate', 'family_name', 'party', 'party_name', 'description', 'votes', 'gender', 'sitting', 'former',
  'person',
] as const;
export type Candidacy = Record<'election' | (typeof CANDIDACY)[number], string>;

/** Every candidacy since 2010 and every party's notional votes, by votes within a contest. */
export function candidaciesOf(raw: RawFolder, parties: Parties, elections: Elections): Candidacy[] {
  const rows = [...readCandidacies(raw, parties, elections), ...readNotional(raw, parties, elections)];
  return rows.sort(
    byKeys(
      (row) => row.election,
      (row) => row.gss,
      (row) => descending(row.votes),
      (row) => row.candidate,
      (row) => row.party,
    ),
  );
}

function readCandidacies(raw: RawFolder, parties: Parties, elections: Elections): Candidacy[] {
  const path = 'westminster/results.csv';
  const columns = [
    'election',
    'gss',
    'candidate',
    'family_name',
    'party_id',
    'party_name',
    'joint',
    'votes',
    'gender',
    'sitting_mp',
    'former_mp',
    'mnis_id',
  ] as const;
  return raw.read(path, columns).map((row): Candidacy => {
    const where = `${path}:${row.line}`;
    return {
      election: elections.named(row.election, where).election,
      gss: row.gss,
      candidate: row.candidate,
      family_name: row.family_name,
      party: parties.id(row.party_id, where),
      party_name: row.party_name,
      description: DESCRIPTIONS[oneOf(row.joint, ['', 'lab-coop', 'con'], where)],
      votes: count(row.votes, where),
      gender: row.gender,
      sitting: yesNo(row.sitting_mp, where),
      former: yesNo(row.former_mp, where),
      person: row.mnis_id === '' ? '' : `mnis:${count(row.mnis_id, where)}`,
    };
  });
}

/** Two joint candidacies are kept as the ballot described them; others' descriptions are not in the sources. */
const DESCRIPTIONS = {
  '': '',
  'lab-coop': 'Labour and Co-operative Party',
  con: 'Ulster Conservatives and Unionists - New Force',
} as const;

function readNotional(raw: RawFolder, parties: Parties, elections: Elections): Candidacy[] {
  const path = 'westminster/notional.csv';
  return raw.read(path, ['election', 'gss', 'party_id', 'party_name', 'votes']).map((row): Candidacy => {
    const where = `${path}:${row.line}`;
    const election = elections.named(row.election, where);
    const party = parties.id(row.party_id, where);
    const nobody = { candidate: '', family_name: '', description: '', gender: '', sitting: '', former: '', person: '' };
    return {
      ...nobody,
      election: election.election,
      gss: row.gss,
      party,
      party_name: row.party_name,
      votes: count(row.votes, where),
    };
  });
}

/** A sort key that puts larger counts first. */
function descending(votes: string): string {
  return String(9_999_999 - Number(votes)).padStart(7, '0');
}
