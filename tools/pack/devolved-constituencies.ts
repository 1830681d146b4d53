import type { BallotParty } from './ballot-descriptions.ts';
import { slug } from './names.ts';
import { plainName } from './plain-name.ts';
import type { RawFolder } from './raw.ts';
import { table, type Table } from './table.ts';

/** Candidates in the constituencies of the London Assembly. */
export function londonConstituencies(raw: RawFolder, known: BallotParty): Table {
  const file = 'mayoral/london2016_assembly_constituencies.csv';
  const columns = [
    'election',
    'constituency',
    'slug',
    'candidate',
    'party',
    'description',
    'votes',
    'elected',
  ] as const;
  const rows = raw
    .read(file, ['gla_constituency', 'candidate', 'ballot_description', 'votes', 'elected'])
    .map((row) => ({
      election: 'gla.c.2016-05-05',
      constituency: row.gla_constituency,
      slug: slug(row.gla_constituency),
      candidate: plainName(row.candidate),
      party: known(row.ballot_description, `${file}:${row.line}`).party,
      description: row.ballot_description,
      votes: row.votes,
      elected: row.elected === '1' ? 'yes' : 'no',
    }));
  return table('devolved/london-constituencies.csv', columns, rows);
}

/** Constituencies of the Senedd from 2026 and the two Westminster seats each is made of. */
export function seneddConstituencies(raw: RawFolder): Table {
  const rows = raw
    .read('devolved/senedd2026_constituencies.csv', [
      'senedd_constituency',
      'seats',
      'westminster_2024_constituency_a',
      'westminster_2024_constituency_b',
    ])
    .map((row) => ({
      constituency: row.senedd_constituency,
      slug: slug(row.senedd_constituency),
      seats: row.seats,
      areas: `${row.westminster_2024_constituency_a};${row.westminster_2024_constituency_b}`,
    }));
  return table('devolved/senedd-constituencies.csv', ['constituency', 'slug', 'seats', 'areas'], rows);
}
