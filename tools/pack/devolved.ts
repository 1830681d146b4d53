import { ballotParties, type BallotParty } from './ballot-descriptions.ts';
import { londonConstituencies, seneddConstituencies } from './devolved-constituencies.ts';
import { slug } from './names.ts';
import type { Parties } from './parties.ts';
import type { RawFolder } from './raw.ts';
import { table, type Table } from './table.ts';

const LONDON = 'gla.a.2016-05-05';
const SCOTLAND_2016 = 'sp.r.2016-05-05';

/** Assemblies and parliaments with additional members: lists by region, national totals where no more is held, London's constituencies. */
export function importDevolved(raw: RawFolder, parties: Parties): Table[] {
  const known = ballotParties(parties);
  const regionColumns = ['election', 'region', 'name', 'seats', 'electorate', 'list_votes'] as const;
  const listColumns = [
    'election',
    'region',
    'party',
    'party_name',
    'votes',
    'constituency_seats',
    'list_seats',
  ] as const;
  const london = londonLists(raw, known);
  const scotland = scottishLists(raw, known);
  return [
    table('devolved/regions.csv', regionColumns, [...london.regions, ...scotland.regions]),
    table('devolved/lists.csv', listColumns, [...london.lists, ...scotland.lists]),
    londonConstituencies(raw, known),
    nationalTotals(raw, known),
    regionSeats(raw, known),
    seneddConstituencies(raw),
  ];
}

function londonLists(raw: RawFolder, known: BallotParty) {
  const file = 'mayoral/london2016_assembly.csv';
  const rows = raw.read(file, ['list', 'list_votes', 'constituency_seats', 'list_seats']);
  const all = rows.reduce((sum, row) => sum + Number(row.list_votes), 0);
  const seats = rows.reduce((sum, row) => sum + Number(row.list_seats), 0);
  return {
    regions: [
      {
        election: LONDON,
        region: 'london',
        name: 'London',
        seats: String(seats),
        electorate: '',
        list_votes: String(all),
      },
    ],
    lists: rows.map((row) => ({
      election: LONDON,
      region: 'london',
      ...known(row.list, `${file}:${row.line}`),
      votes: row.list_votes,
      constituency_seats: row.constituency_seats,
      list_seats: row.list_seats,
    })),
  };
}

function scottishLists(raw: RawFolder, known: BallotParty) {
  const file = 'devolved/scotland2016_regions.csv';
  const rows = raw.read(file, [
    'region',
    'electorate',
    'list_votes_total_all_parties',
    'party',
    'list_votes',
    'constituency_seats',
    'list_seats',
  ]);
  const regions = [...Map.groupBy(rows, (row) => row.region).values()].map((of) => ({
    election: SCOTLAND_2016,
    region: slug(of[0]!.region),
    name: of[0]!.region,
    seats: String(of.reduce((sum, row) => sum + Number(row.list_seats), 0)),
    electorate: of[0]!.electorate,
    list_votes: of[0]!.list_votes_total_all_parties,
  }));
  const lists = rows.map((row) => ({
    election: SCOTLAND_2016,
    region: slug(row.region),
    ...known(row.party, `${file}:${row.line}`),
    votes: row.list_votes,
    constituency_seats: row.constituency_seats,
    list_seats: row.list_seats,
  }));
  return { regions, lists };
}

function nationalTotals(raw: RawFolder, known: BallotParty): Table {
  const parts = [
    'constituency_votes',
    'regional_votes',
    'constituency_seats',
    'regional_seats',
    'total_seats',
  ] as const;
  const files = [
    ['naw.2016-05-05', 'devolved/wales2016_national.csv'],
    ['senedd.2021-05-06', 'devolved/wales2021_national_seats.csv'],
    ['sp.2021-05-06', 'devolved/scotland2021_national.csv'],
  ] as const;
  const rows = files.flatMap(([election, file]) =>
    raw.read(file, ['party', 'total_seats'], parts.slice(0, 4)).map((row) => {
      const { party } = known(row.party, `${file}:${row.line}`);
      return { ...(row as unknown as Record<(typeof parts)[number], string>), election, party };
    }),
  );
  return table('devolved/national.csv', ['election', 'party', ...parts], rows);
}

function regionSeats(raw: RawFolder, known: BallotParty): Table {
  const parties = ['snp', 'con', 'lab', 'ld', 'green'] as const;
  const file = 'devolved/scotland2021_region_seats.csv';
  const rows = raw
    .read(
      file,
      ['region'],
      parties.map((party) => `${party}_total_seats` as const),
    )
    .flatMap((row) =>
      parties.map((party) => ({
        election: 'sp.2021-05-06',
        region: slug(row.region),
        party: known(party, file).party,
        total_seats: row[`${party}_total_seats`],
      })),
    );
  return table('devolved/region-seats.csv', ['election', 'region', 'party', 'total_seats'], rows);
}
