import type { ElectoralRecord } from '../record.ts';
import type { IsoDate, Region } from '../types.ts';
import { councilsOf } from './councils-of.ts';
import { councils, nightsOn, seatsUpOn } from './local.ts';
import { cycleOn } from './night.ts';
import type { Council } from './types.ts';

/**
 * The councils of a region that voted on a night, by name: those a source marks as the newsroom's own that night, or else those that
 * belong to the region. Councils that only filled vacancies are left out.
 */
export function councilsVoting(record: ElectoralRecord, region: Region, night: IsoDate): readonly Council[] {
  const stated = nightsOn(record, night).filter(({ seatsUp }) => seatsUp !== 'by-election');
  const marked = stated.filter((each) => each.region === region.id).map(({ council }) => council);
  const voted =
    stated.length > 0
      ? stated.map(({ council }) => council)
      : [...seatsUpOn(record, night).keys()].flatMap((gss) => councils(record).get(gss) ?? []);
  const inside = marked.length > 0 ? marked : voted.filter((council) => councilsOf(record, region).has(council));
  const ordinary = inside.filter((council) => cycleOn(record, council, night) !== 'by-election');
  return ordinary.toSorted((a, b) => (a.slug < b.slug ? -1 : 1));
}
