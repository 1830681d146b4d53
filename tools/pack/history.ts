import { count, countOrEmpty, found, oneOf } from './cells.ts';
import { byKeys } from './names.ts';
import { linkedSlug } from './seat-links.ts';
import { table, type Table } from './table.ts';
import type { Areas } from './areas.ts';
import type { Elections } from './elections.ts';
import type { RawFolder, RawRow } from './raw.ts';

const COLUMNS = [
  'election',
  'boundary_set',
  'name',
  'slug',
  'region',
  'members',
  'electorate',
  'con',
  'lib',
  'lab',
  'nat',
  'oth',
  'total',
  'unopposed',
  'note',
] as const;
const GROUPS = ['con', 'lib', 'lab', 'nat', 'oth'] as const;
// prettier-ignore
const RAW = [
  'election', 'boundary_set', 'name', 'region', 'members', 'electorate', ...GROUPS, 'total', 'unopposed',
] as const;
const PATH = 'westminster/history.csv';

/** Votes by party group in every seat, 1918 to 2005. */
export function importHistory(raw: RawFolder, areas: Areas, elections: Elections): Table[] {
  const known = new Set(areas.all.map((area) => area.slug));
  const rows = raw.read(PATH, RAW).map((row) => {
    const where = `${PATH}:${row.line}`;
    const election = found(elections.named(row.election, where), row.election, where);
    oneOf(row.boundary_set, [election.boundary_set], where);
    for (const group of [...GROUPS, 'total', 'electorate'] as const) countOrEmpty(row[group], where);
    count(row.members, where);
    return {
      ...row,
      election: election.election,
      slug: linkedSlug(row.name, row.region, known),
      note: sumNote(row),
    };
  });
  rows.sort(
    byKeys(
      (row) => row.election,
      (row) => row.slug,
      (row) => row.region,
      (row) => row.name,
    ),
  );
  return [table('westminster/history.csv', COLUMNS, rows)];
}

/** Says so where the groups do not add up to the printed total, so that nobody takes a share from the row unwarned. */
function sumNote(row: RawRow<(typeof RAW)[number]>): string {
  const sum = GROUPS.reduce((total, group) => total + Number(row[group]), 0);
  if (row.total === '' || sum === Number(row.total)) return '';
  const why = Number(row.members) > 1 ? '; votes of a seat with several members are adjusted by the publisher' : '';
  return `the groups add to ${sum}, the printed total is ${row.total}${why}`;
}
