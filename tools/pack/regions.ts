import { found, oneOf } from './cells.ts';
import { curated } from './curated.ts';
import { byKeys } from './names.ts';
import { table, type Table } from './table.ts';
import type { Areas } from './areas.ts';

const COLUMNS = ['region', 'name', 'kind', 'reason', 'boundary_set', 'gss', 'seat', 'certainty', 'basis'] as const;
type RegionRow = Record<(typeof COLUMNS)[number], string>;

const NEWSROOM = {
  region: 'anglia',
  name: 'Anglia',
  kind: 'newsroom',
  reason: "A regional television desk's area as it fits published figures.",
};

/** Named, dated sets of seats: the newsroom's region in both boundary sets, then its clusters. */
export function importRegions(areas: Areas): Table[] {
  const rows = [...newsroom(areas), ...clusters(areas)];
  rows.sort(
    byKeys(
      (row) => (row.kind === 'newsroom' ? '' : row.region),
      (row) => row.boundary_set,
      (row) => row.gss,
    ),
  );
  return [table('regions.csv', COLUMNS, rows)];
}

function newsroom(areas: Areas): RegionRow[] {
  return curated('anglia.csv', ['boundary_set', 'gss', 'seat', 'certainty', 'basis']).map((row) => {
    const where = `curated/anglia.csv:${row.line}`;
    oneOf(row.certainty, ['near-certain', 'probable', 'uncertain'], where);
    oneOf(row.seat, [areas.area(row.boundary_set, row.gss, where).name], where);
    return { ...NEWSROOM, ...row };
  });
}

function clusters(areas: Areas): RegionRow[] {
  return curated('clusters.csv', ['region', 'name', 'boundary_set', 'seats', 'reason']).flatMap((row) =>
    row.seats.split(';').map((seat) => {
      const area = found(
        areas.all.find((each) => each.boundary_set === row.boundary_set && each.slug === seat),
        `the seat ${seat} of ${row.boundary_set}`,
        `curated/clusters.csv:${row.line}`,
      );
      return {
        region: row.region,
        name: row.name,
        kind: 'cluster',
        reason: row.reason,
        boundary_set: row.boundary_set,
        gss: area.gss,
        seat: area.name,
        certainty: '',
        basis: '',
      };
    }),
  );
}
