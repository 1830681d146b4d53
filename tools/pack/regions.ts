import { found, oneOf } from './cells.ts';
import { curated } from './curated.ts';
import { byKeys } from './names.ts';
import { table, type Table } from './table.ts';
import type { Areas } from './areas.ts';
import type { RawFolder } from './raw.ts';

const COLUMNS = ['region', 'name', 'kind', 'reason', 'boundary_set', 'gss', 'seat', 'certainty', 'basis'] as const;
type RegionRow = Record<(typeof COLUMNS)[number], string>;

const NEWSROOM = { region: 'anglia', name: 'Anglia', kind: 'newsroom', reason: "A regional television desk's area as it fits published figures." };

/** Named, dated sets of seats: the newsroom's region in both boundary sets, then its clusters. */
export function importRegions(raw: RawFolder, areas: Areas): Table[] {
  const rows = [...newsroom(raw, areas), ...clusters(areas)];
  rows.sort(byKeys((row) => row.kind === 'newsroom' ? '' : row.region, (row) => row.boundary_set, (row) => row.gss));
  return [table('regions.csv', COLUMNS, rows)];
}

function newsroom(raw: RawFolder, areas: Areas): RegionRow[] {
  const path = 'geo/lookups/itv-anglia.csv';
  return raw.read(path, ['boundary_set', 'seat_gss', 'basis', 'certainty']).map((row) => {
    const where = `${path}:${row.line}`;
    const [certainty, doubt] = row.certainty.split(': ');
    const basis = row.basis.replace('; see SOURCES.md', '');
    return {
      ...NEWSROOM,
      boundary_set: row.boundary_set,
      gss: row.seat_gss,
      seat: areas.area(row.boundary_set, row.seat_gss, where).name,
      certainty: oneOf(certainty ?? '', ['near-certain', 'probable', 'uncertain'], where),
      basis: doubt === undefined ? basis : `${basis}; ${doubt}`,
    };
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
