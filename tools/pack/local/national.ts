import type { RawFolder } from '../raw.ts';
import { table, type Table } from '../table.ts';

/** Councillors of Great Britain by party, and the published national equivalent vote. */
export function importNational(raw: RawFolder): Table[] {
  const councillors = ['year', 'con', 'lab', 'ld', 'snp_pc', 'other', 'total'] as const;
  const vote = ['year', 'con', 'lab', 'ld', 'other'] as const;
  return [
    table('local/councillors.csv', councillors, raw.read('local/gb_councillors_by_party.csv', councillors)),
    table(
      'local/national-vote.csv',
      vote,
      raw
        .read('local/national_equivalent_vote.csv', ['year', 'con_pct', 'lab_pct', 'ld_pct', 'others_pct'])
        .map((row) => ({ year: row.year, con: row.con_pct, lab: row.lab_pct, ld: row.ld_pct, other: row.others_pct })),
    ),
  ];
}
