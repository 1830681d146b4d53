import type { RawFolder } from '../raw.ts';
import { table, type Table } from '../table.ts';

/** Councillors of Great Britain by party, the published national equivalent vote, and which system elects whom. */
export function importNational(raw: RawFolder): Table[] {
  const councillors = ['year', 'con', 'lab', 'ld', 'snp_pc', 'other', 'total'] as const;
  const vote = ['year', 'con', 'lab', 'ld', 'other'] as const;
  const systems = ['kind', 'nation', 'from', 'to', 'system'] as const;
  return [
    table('local/councillors.csv', councillors, raw.read('local/gb_councillors_by_party.csv', councillors)),
    table(
      'local/national-vote.csv',
      vote,
      raw
        .read('local/national_equivalent_vote.csv', ['year', 'con_pct', 'lab_pct', 'ld_pct', 'others_pct'])
        .map((row) => ({ year: row.year, con: row.con_pct, lab: row.lab_pct, ld: row.ld_pct, other: row.others_pct })),
    ),
    table(
      'voting-systems.csv',
      systems,
      raw
        .read('local/voting_systems.csv', ['election_type', 'nation', 'from_date', 'to_date', 'system'])
        .map((row) => ({
          kind: row.election_type,
          nation: row.nation,
          from: row.from_date,
          to: row.to_date,
          system: row.system,
        })),
    ),
  ];
}
