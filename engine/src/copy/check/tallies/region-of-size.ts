import { areasIn, type Election, type ElectoralRecord, type Region } from '../../../record/index.ts';
import { onceForEach } from '../../../record/memo.ts';

/** Regions by how many seats they have on a set of boundaries; counties last, as a county of that size is seldom meant. */
const bySize = onceForEach((record: ElectoralRecord, boundarySet: string): ReadonlyMap<number, readonly Region[]> => {
  const regions = [...record.regions().values()].filter(({ members }) => members.has(boundarySet));
  return Map.groupBy(
    regions.toSorted((a, b) => Number(a.kind === 'county') - Number(b.kind === 'county')),
    (region) => areasIn(region, boundarySet).length,
  );
});

/**
 * The regions that have as many seats as the text says, at an election it may speak of: `58 of the 71 seats` tells the region by its
 * size. One that the text is about goes before the others.
 */
export function regionsOfSize(
  record: ElectoralRecord,
  size: number,
  elections: readonly Election[],
  known: readonly Region[],
): readonly Region[] {
  const sets = new Set(elections.map(({ boundarySet }) => boundarySet));
  const of = [...sets].flatMap((set) => bySize(record, set).get(size) ?? []);
  const meant = known.filter((region) => of.includes(region));
  return [...new Set([...meant, ...of])];
}
