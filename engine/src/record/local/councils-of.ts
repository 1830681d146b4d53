import { onceForEach } from '../memo.ts';
import { slugOf } from '../names.ts';
import { districtsOf } from '../places.ts';
import type { ElectoralRecord } from '../record.ts';
import type { Region } from '../types.ts';
import { councils } from './local.ts';
import type { Council } from './types.ts';

/**
 * The councils of a region: those of a nation, official region or county by name; of a newsroom's region or a cluster, those that have more
 * than half of their ground in its seats. County councils are of a newsroom's region when most of their districts are.
 */
export function councilsOf(record: ElectoralRecord, region: Region): ReadonlySet<Council> {
  return ofRegion(record, region.id);
}

const ofRegion = onceForEach((record: ElectoralRecord, id: string): ReadonlySet<Council> => {
  const region = record.regions().get(id)!;
  const all = [...councils(record).values()];
  if (['nation', 'region', 'county'].includes(region.kind))
    return new Set(all.filter((council) => named(council, region)));
  const grounds = [...region.members.values()].map((members) =>
    groundOf(
      record,
      members.map(({ area }) => area),
    ),
  );
  const districts = all.filter(({ slug }) => grounds.some((ground) => (ground.get(slug) ?? 0) > 0.5));
  const counties = all.filter(({ kind, county }) => {
    if (kind !== 'county') return false;
    const own = all.filter((each) => each.kind === 'district' && each.county === county);
    return own.filter((each) => districts.includes(each)).length * 2 > own.length;
  });
  return new Set([...districts, ...counties]);
});

/** How much of each council's ground lies in these seats, by slug. */
function groundOf(
  record: ElectoralRecord,
  areas: readonly Parameters<typeof districtsOf>[1][],
): ReadonlyMap<string, number> {
  const ground = new Map<string, number>();
  for (const area of areas) {
    for (const { district, ofDistrictArea } of districtsOf(record, area)) {
      ground.set(district.slug, (ground.get(district.slug) ?? 0) + ofDistrictArea);
    }
  }
  return ground;
}

function named(council: Council, region: Region): boolean {
  if (region.id === 'united-kingdom') return true;
  if (region.id === 'great-britain') return council.nation !== 'Northern Ireland';
  const name = region.id.replace(/-county$/, '');
  return [council.nation, council.region, council.county].some((each) => slugOf(each) === name);
}
