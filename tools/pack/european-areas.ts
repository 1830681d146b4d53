import { ballotParties } from './ballot-descriptions.ts';
import { EUROPEAN_2014, EUROPEAN_2019 } from './european-ids.ts';
import { slug } from './names.ts';
import type { Parties } from './parties.ts';
import type { RawFolder } from './raw.ts';
import { table, type Table } from './table.ts';

const AREA = ['area_gss', 'area_name', 'region_gss', 'electorate', 'valid_votes'] as const;

/**
 * Counting areas, and each party's part there: votes in 2014, in 2019 a published share to one decimal, as no votes were found. And the
 * referendum of 2016 in the same kind of area.
 */
export function europeanAreas(raw: RawFolder, parties: Parties): Table[] {
  const known = ballotParties(parties);
  const areaColumns = [
    'election',
    'area',
    'name',
    'slug',
    'region',
    'electorate',
    'valid_votes',
    'shares_sum',
  ] as const;
  const partColumns = ['election', 'area', 'party', 'votes', 'share'] as const;
  const areaOf = (election: string, row: Readonly<Record<(typeof AREA)[number], string>>, sum: string) => ({
    election,
    area: row.area_gss,
    name: row.area_name,
    slug: slug(row.area_name),
    region: row.region_gss,
    electorate: row.electorate,
    valid_votes: row.valid_votes,
    shares_sum: sum,
  });
  const areas = [
    ...raw.read('european/eu2014_areas.csv', AREA).map((row) => areaOf(EUROPEAN_2014, row, '')),
    ...raw
      .read('european/eu2019_areas.csv', [...AREA, 'shares_sum_pct'])
      .map((row) => areaOf(EUROPEAN_2019, row, row.shares_sum_pct)),
  ];
  const parts = [
    ...raw.read('european/eu2014_area_votes.csv', ['area_gss', 'party', 'votes_derived']).map((row) => ({
      election: EUROPEAN_2014,
      area: row.area_gss,
      party: known(row.party, `eu2014_area_votes.csv:${row.line}`).party,
      votes: row.votes_derived,
      share: '',
    })),
    ...raw.read('european/eu2019_area_shares.csv', ['area_gss', 'party', 'share_pct']).map((row) => ({
      election: EUROPEAN_2019,
      area: row.area_gss,
      party: known(row.party, `eu2019_area_shares.csv:${row.line}`).party,
      votes: '',
      share: row.share_pct,
    })),
  ];
  return [
    table('european/areas.csv', areaColumns, areas),
    table('european/area-parts.csv', partColumns, parts),
    referendum(raw),
  ];
}

function referendum(raw: RawFolder): Table {
  const columns = [
    'area',
    'name',
    'slug',
    'region',
    'electorate',
    'valid_votes',
    'rejected',
    'remain',
    'leave',
  ] as const;
  const rows = raw
    .read('european/euref2016_areas.csv', [...AREA, 'rejected', 'remain', 'leave'])
    .map(({ area_gss, area_name, region_gss, ...row }) => ({
      ...row,
      area: area_gss,
      name: area_name,
      slug: slug(area_name),
      region: region_gss,
    }));
  return table('european/referendum-2016.csv', columns, rows);
}
