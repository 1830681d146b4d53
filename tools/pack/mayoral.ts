import { ballotParties } from './ballot-descriptions.ts';
import { slug } from './names.ts';
import { plainName } from './plain-name.ts';
import type { Parties } from './parties.ts';
import type { RawFolder } from './raw.ts';
import { table, type Table } from './table.ts';

const YEARS = [
  ['mayor.greater-london-authority.2016-05-05', 'mayoral/london2016_mayor.csv'],
  ['mayor.greater-london-authority.2021-05-06', 'mayoral/london2021_mayor.csv'],
] as const;

/** Mayors of London: first preferences, the second preferences that counted, and first preferences by borough. */
export function importMayoral(raw: RawFolder, parties: Parties): Table[] {
  const known = ballotParties(parties);
  const columns = [
    'election',
    'candidate',
    'party',
    'party_name',
    'description',
    'first',
    'second',
    'final',
    'elected',
  ] as const;
  const rows = YEARS.flatMap(([election, file]) =>
    raw
      .read(file, [
        'candidate',
        'ballot_description',
        'first_choice_votes',
        'second_choice_votes_counted',
        'final_votes',
        'elected',
      ])
      .map((row) => ({
        election,
        candidate: plainName(row.candidate),
        ...known(row.ballot_description, `${file}:${row.line}`),
        description: row.ballot_description,
        first: row.first_choice_votes,
        second: row.second_choice_votes_counted,
        final: row.final_votes,
        elected: row.elected === '1' ? 'yes' : 'no',
      })),
  );
  const boroughs = raw
    .read('mayoral/london2016_mayor_boroughs.csv', ['borough', 'candidate', 'first_choice_votes'])
    .map((row) => ({
      election: YEARS[0][0],
      area: slug(row.borough),
      name: row.borough,
      candidate: plainName(row.candidate),
      first: row.first_choice_votes,
    }));
  return [
    table('mayoral/candidacies.csv', columns, rows),
    table('mayoral/areas.csv', ['election', 'area', 'name', 'candidate', 'first'], boroughs),
  ];
}
