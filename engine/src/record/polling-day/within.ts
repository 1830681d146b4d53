import { seatsIn, lastGeneral } from '../calendar.ts';
import { slugOf } from '../names.ts';
import type { CommissionerElection } from '../pcc/types.ts';
import type { ElectoralRecord } from '../record.ts';
import type { Area, IsoDate, Region } from '../types.ts';
import type { PollContest } from './types.ts';

/** Nations in which a region has seats on a day. */
export function inNations(region: Region, date: IsoDate, record: ElectoralRecord): ReadonlySet<string> {
  return new Set(areasOn(region, date, record).map(({ nation }) => nation));
}

/** Official regions, and nations that are one, in which a region has seats on a day. */
export function inOfficialRegions(region: Region, date: IsoDate, record: ElectoralRecord): ReadonlySet<string> {
  return new Set(areasOn(region, date, record).flatMap(({ region: official, nation }) => [official || nation, nation]));
}

/** A police area is a county, but for this one of several. */
const COUNTIES: Readonly<Record<string, readonly string[]>> = {
  'thames-valley': ['berkshire', 'buckinghamshire', 'oxfordshire'],
};

/** Police areas that voted; with a region, those in whose counties it has seats. */
export function commissionersIn(
  record: ElectoralRecord,
  elections: readonly CommissionerElection[],
  date: IsoDate,
  region?: Region,
): readonly PollContest[] {
  const counties = region && new Set(areasOn(region, date, record).map(({ county }) => slugOf(county)));
  return elections
    .filter(({ force }) => !counties || (COUNTIES[force] ?? [force]).some((county) => counties.has(county)))
    .map(({ force, name }) => ({ name, slug: force }));
}

function areasOn(region: Region, date: IsoDate, record: ElectoralRecord): readonly Area[] {
  return seatsIn(region, lastGeneral(record, date).boundarySet).map(({ area }) => area);
}
