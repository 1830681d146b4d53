import { ballotParties } from './ballot-descriptions.ts';
import { europeanAreas } from './european-areas.ts';
import { EUROPEAN_2014, EUROPEAN_2019 } from './european-ids.ts';
import { slug } from './names.ts';
import type { Parties } from './parties.ts';
import type { RawFolder } from './raw.ts';
import { table, type Table } from './table.ts';
import { withoutName } from './television.ts';

type Vote = Record<'election' | 'region' | 'party' | 'party_name' | 'votes' | 'seats' | 'source' | 'certainty', string>;

/** Elections to the European Parliament: votes by region and list, shares by counting area, Northern Ireland's first preferences. */
export function importEuropean(raw: RawFolder, parties: Parties): Table[] {
  const known = ballotParties(parties);
  const regionColumns = ['election', 'region', 'name', 'slug', 'seats', 'electorate', 'valid_votes'] as const;
  const voteColumns = ['election', 'region', 'party', 'party_name', 'votes', 'seats', 'source', 'certainty'] as const;
  const shape = ['region_gss', 'region_name', 'seats', 'electorate', 'valid_votes', 'party'] as const;
  const of2014 = raw.read('european/eu2014_regions.csv', [...shape, 'votes_derived', 'seats_dhondt']);
  const of2019 = raw.read('european/eu2019_regions_official.csv', [
    ...shape,
    'votes',
    'seats_won',
    'source',
    'certainty',
  ]);
  const votes = [
    ...of2014.map((row): Vote => ({
      ...common(EUROPEAN_2014, row),
      ...known(row.party, `eu2014_regions.csv:${row.line}`),
      party_name: '',
      votes: row.votes_derived,
      seats: row.seats_dhondt,
      source: 'sums of the counting areas',
      certainty: 'sums equal the official totals',
    })),
    ...of2019.map((row): Vote => ({
      ...common(EUROPEAN_2019, row),
      ...(row.party.endsWith('unsplit')
        ? { party: 'other', party_name: '' }
        : known(row.party, `eu2019_regions_official.csv:${row.line}`)),
      votes: row.votes,
      seats: row.seats_won,
      source: withoutName(row.source),
      certainty: row.certainty,
    })),
  ];
  const regions = [
    ...of2014.map((row) => regionOf(EUROPEAN_2014, row)),
    ...of2019.map((row) => regionOf(EUROPEAN_2019, row)),
  ];
  return [
    table('european/regions.csv', regionColumns, [
      ...new Map(regions.map((row) => [row.election + row.region, row])).values(),
    ]),
    table('european/votes.csv', voteColumns, together(votes)),
    ...europeanAreas(raw, parties),
    elected(raw, parties),
    northernIreland(raw, parties),
  ];
}

function common(election: string, row: { readonly region_gss: string }) {
  return { election, region: row.region_gss };
}

function regionOf(
  election: string,
  row: Readonly<Record<'region_gss' | 'region_name' | 'seats' | 'electorate' | 'valid_votes', string>>,
) {
  const { seats, electorate, valid_votes } = row;
  return {
    election,
    region: row.region_gss,
    name: row.region_name,
    slug: slug(row.region_name),
    seats,
    electorate,
    valid_votes,
  };
}

/** What a source left together, and what it left over, is one residual of the region: neither is a party. */
function together(votes: readonly Vote[]): Vote[] {
  const rows = new Map<string, Vote>();
  for (const row of votes) {
    const key = [row.election, row.region, row.party, row.party_name].join(' ');
    const before = rows.get(key);
    rows.set(key, before ? { ...before, votes: String(Number(before.votes) + Number(row.votes)) } : row);
  }
  return [...rows.values()];
}

/** Who was elected, list by list in the order printed; the names of one region are held. */
function elected(raw: RawFolder, parties: Parties): Table {
  const known = ballotParties(parties);
  const columns = ['election', 'region', 'party', 'member'] as const;
  const rows = raw
    .read('european/eu2019_east_region_official.csv', ['region_gss', 'party', 'elected'])
    .filter((row) => row.elected !== '')
    .flatMap((row) =>
      row.elected.split('; ').map((member) => ({
        ...common(EUROPEAN_2019, row),
        party: known(row.party, `eu2019_east_region_official.csv:${row.line}`).party,
        member,
      })),
    );
  return table('european/members.csv', columns, rows);
}

function northernIreland(raw: RawFolder, parties: Parties): Table {
  const known = ballotParties(parties);
  const columns = [
    'election',
    'candidate',
    'party',
    'first_preferences',
    'votes_when_elected',
    'stage',
    'elected',
  ] as const;
  const file = 'european/eu2019_northern_ireland_stv.csv';
  const rows = raw
    .read(file, ['candidate', 'party', 'first_preferences', 'votes_when_elected', 'count_elected', 'elected'])
    .map((row) => ({
      election: EUROPEAN_2019,
      candidate: row.candidate,
      party: known(row.party, `${file}:${row.line}`).party,
      first_preferences: row.first_preferences,
      votes_when_elected: row.votes_when_elected,
      stage: row.count_elected,
      elected: row.elected === '1' ? 'yes' : 'no',
    }));
  return table('european/northern-ireland.csv', columns, rows);
}
