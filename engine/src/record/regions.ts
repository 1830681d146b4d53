import { slugOf } from './names.ts';
import type { Pack } from './pack.ts';
import { readRows, type Texts } from './rows.ts';
import type { Area, Region, RegionMember } from './types.ts';

interface Row extends RegionMember {
  readonly region: string;
  readonly name: string;
  readonly kind: Region['kind'];
  readonly reason: string;
}

/**
 * Every region that can be asked for: named sets of the pack and of the user, the United Kingdom and Great Britain, and each
 * nation, official region and county, which are columns of the areas. The first of equal names wins in that order; a county that
 * shares a region's name is found as `west-midlands-county`.
 */
export function readRegions(pack: Pack, own?: Texts): ReadonlyMap<string, Region> {
  const areas = [...pack.areas().values()];
  const regions = new Map<string, Region>();
  const add = (region: Region) => {
    if (!regions.has(region.id)) regions.set(region.id, region);
    else if (region.kind === 'county') regions.set(`${region.id}-county`, { ...region, id: `${region.id}-county` });
  };
  for (const rows of [readNamed(pack, pack.texts), ...(own ? [readNamed(pack, own, 'own')] : [])]) rows.forEach(add);
  add(derived('united-kingdom', 'United Kingdom', 'nation', areas));
  add(
    derived(
      'great-britain',
      'Great Britain',
      'nation',
      areas.filter((area) => area.nation !== 'Northern Ireland'),
    ),
  );
  for (const kind of ['nation', 'region', 'county'] as const) {
    const groups = Map.groupBy(areas, (area) => area[kind]);
    groups.delete('');
    for (const [name, members] of [...groups].toSorted(([a], [b]) => (a < b ? -1 : 1)))
      add(derived(slugOf(name), name, kind, members));
  }
  return regions;
}

function readNamed(pack: Pack, texts: Texts, kind?: 'own'): readonly Region[] {
  const rows = readRows(texts, 'regions.csv', (cell, cite): Row => {
    const key = `${cell('boundary_set')}/${cell('gss')}`;
    const area = pack.areas().get(key);
    if (!area) {
      throw new Error(
        `${cite.file}, line ${cite.line}: no constituency has the key ${key}; give a boundary set and a GSS code of areas.csv.`,
      );
    }
    return {
      region: cell('region'),
      name: cell('name'),
      kind: kind ?? (cell('kind') as Region['kind']),
      reason: cell('reason'),
      area,
      certainty: cell('certainty'),
      basis: cell('basis'),
    };
  });
  return [...Map.groupBy(rows, (row) => row.region)].map(([id, [first, ...rest]]) => ({
    id,
    name: first!.name,
    kind: first!.kind,
    reason: first!.reason,
    members: bySet([first!, ...rest]),
  }));
}

function derived(id: string, name: string, kind: Region['kind'], areas: readonly Area[]): Region {
  return { id, name, kind, reason: '', members: bySet(areas.map((area) => ({ area, certainty: 'exact', basis: '' }))) };
}

function bySet(members: readonly RegionMember[]): ReadonlyMap<string, readonly RegionMember[]> {
  return Map.groupBy(members, (member) => member.area.boundarySet);
}
