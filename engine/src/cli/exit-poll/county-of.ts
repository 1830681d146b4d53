import { nightOf, type RegionUnderExitPoll, type SeatUnderExitPoll } from '../../forecast/index.ts';
import { areaKey, type ElectoralRecord } from '../../record/index.ts';

/** The county that a seat is listed under; its region where it lies in none. */
export function countyOf(
  record: ElectoralRecord,
  { election }: RegionUnderExitPoll,
  { gss }: SeatUnderExitPoll,
): string {
  const { county, region } = record.areas().get(areaKey({ boundarySet: nightOf(record, election).boundaries, gss }))!;
  return county || region;
}
