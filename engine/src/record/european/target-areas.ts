import { councilsOf } from '../local/index.ts';
import type { ElectoralRecord } from '../record.ts';
import type { IsoDate, PartyId, Region } from '../types.ts';
import { areasByShare, type RankedArea } from './areas.ts';
import { europeanElections } from './regions.ts';

/** Where a party is strong that has no result of the kind asked about: its areas at a named poll of another kind. */
export interface TargetAreas {
  readonly poll: IsoDate;
  readonly areas: readonly RankedArea[];
}

/**
 * Counting areas inside a region by a party's share at the last European poll on or before a day, largest first. Shares at that poll, never
 * a swing. Nothing where no poll is held by then or the party did not stand in the region.
 */
export function targetAreas(
  record: ElectoralRecord,
  { party, region, on }: { readonly party: PartyId; readonly region: Region; readonly on: IsoDate },
): TargetAreas | undefined {
  const election = europeanElections(record).findLast((id) => id.slice('europarl.'.length) <= on);
  if (!election) return undefined;
  const inside = new Set([...councilsOf(record, region)].flatMap(({ gss, slug }) => [gss, slug]));
  const areas = areasByShare(record, { election, party }).filter(
    ({ area }) => inside.has(area.gss) || inside.has(area.slug),
  );
  return areas.length > 0 ? { poll: election.slice('europarl.'.length), areas } : undefined;
}
