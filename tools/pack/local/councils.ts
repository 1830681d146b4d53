import { byKeys, slug } from '../names.ts';
import type { RawFolder } from '../raw.ts';
import { table, type Table } from '../table.ts';
import { recoder } from './codes.ts';

const COLUMNS = ['council', 'name', 'slug', 'type', 'nation', 'region', 'county'] as const;
type Council = Record<(typeof COLUMNS)[number], string>;

/** The newest set of districts in which a council still stands says what it is. */
const DISTRICT_SETS = ['lad2025', 'lad2019', 'lad2016'];

/** Every council that any source of local elections names: districts from the official lists, counties beside them. */
export function importCouncils(raw: RawFolder): { readonly tables: Table[]; readonly known: ReadonlySet<string> } {
  const today = recoder(raw);
  const districts = raw.read('geo/lookups/districts.csv', [
    'district_set',
    'gss',
    'name',
    'type',
    'county_gss',
    'county',
    'ceremonial_county',
    'region',
    'nation',
  ]);
  const councils = new Map<string, Council>();
  for (const set of DISTRICT_SETS) {
    for (const row of districts.filter((each) => each.district_set === set)) {
      // A council that has had several codes stands once, under its last.
      if (councils.has(row.gss) || today(row.gss) !== row.gss) continue;
      const { name, type, nation, region } = row;
      councils.set(row.gss, {
        council: row.gss,
        name,
        slug: slug(name),
        type,
        nation,
        region,
        county: row.ceremonial_county,
      });
    }
  }
  for (const row of raw.read('local/council_composition_history.csv', ['council_gss', 'council'])) {
    const gss = today(row.council_gss);
    if (councils.has(gss) || gss === '') continue;
    councils.set(gss, countyCouncil(gss, row.council, districts));
  }
  const rows = distinctSlugs([...councils.values()].toSorted(byKeys((row) => row.council)));
  return { tables: [table('local/councils.csv', COLUMNS, rows)], known: new Set(rows.map((row) => row.council)) };
}

function countyCouncil(
  gss: string,
  name: string,
  districts: readonly { county_gss: string; county: string; region: string }[],
): Council {
  const inside = districts.find((row) => row.county_gss === gss || row.county === name);
  return {
    council: gss,
    name,
    slug: slug(name),
    type: gss.startsWith('E10') ? 'county' : 'former council',
    nation: gss.startsWith('S')
      ? 'Scotland'
      : gss.startsWith('W')
        ? 'Wales'
        : gss.startsWith('N')
          ? 'Northern Ireland'
          : 'England',
    region: inside?.region ?? '',
    county: inside?.county ?? '',
  };
}

/** Two councils of one name (a county and the unitary that followed it) are told apart by what they are. */
function distinctSlugs(rows: readonly Council[]): Council[] {
  const count = Map.groupBy(rows, (row) => row.slug);
  return rows.map((row) => {
    const same = count.get(row.slug)!;
    return same.length > 1 && same[0] !== row ? { ...row, slug: `${row.slug}-${row.council.toLowerCase()}` } : row;
  });
}
