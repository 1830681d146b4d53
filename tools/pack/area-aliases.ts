import { byKeys, slug } from './names.ts';
import { table, type Table } from './table.ts';
import type { Area, Areas } from './areas.ts';
import type { RawFolder } from './raw.ts';

type Alias = { boundary_set: string; gss: string; alias: string; kind: 'old-code' | 'pa-name' };

/** Codes given to five Scottish seats whose boundaries were redrawn in name only; files made before mid-2024 still use them. */
const OLD_CODES: Record<string, string> = {
  S14000107: 'S14000006',
  S14000108: 'S14000008',
  S14000109: 'S14000010',
  S14000110: 'S14000040',
  S14000111: 'S14000058',
};

/** Other codes and names under which sources write a seat. Names that differ only in punctuation or case are left out. */
export function importAreaAliases(raw: RawFolder, areas: Areas): Table[] {
  const aliases = [...oldCodes(areas), ...agencyNames(raw, areas)];
  aliases.sort(
    byKeys(
      (row) => row.boundary_set,
      (row) => row.gss,
      (row) => row.kind,
    ),
  );
  return [table('area-aliases.csv', ['boundary_set', 'gss', 'alias', 'kind'], aliases)];
}

function oldCodes(areas: Areas): Alias[] {
  return Object.entries(OLD_CODES).map(([gss, alias]) => {
    areas.area('wmc2024', gss, 'the five recoded Scottish seats');
    return { boundary_set: 'wmc2024', gss, alias, kind: 'old-code' };
  });
}

function agencyNames(raw: RawFolder, areas: Areas): Alias[] {
  const path = 'westminster/seats.csv';
  return raw.read(path, ['boundary_set', 'gss', 'name_pa']).flatMap((row) => {
    const area = areas.area(row.boundary_set, row.gss, `${path}:${row.line}`);
    return differs(area, row.name_pa)
      ? [{ boundary_set: area.boundary_set, gss: area.gss, alias: row.name_pa, kind: 'pa-name' as const }]
      : [];
  });
}

function differs(area: Area, name: string): boolean {
  return slug(area.name) !== slug(name);
}
