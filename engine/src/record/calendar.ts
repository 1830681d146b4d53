import { NotFound } from './look-up.ts';
import { onceFor, onceForEach } from './memo.ts';
import type { ElectoralRecord } from './record.ts';
import type { Area, Election, IsoDate, Region, RegionMember } from './types.ts';

/** The first day for which holdings are known seat by seat. */
export const RECORD_BEGINS: IsoDate = '2010-05-06';

/**
 * The last general election polled on or before a day; on polling day itself, that day's (a date means the end of the day).
 *
 * @throws NotFound for a day before the record begins.
 */
export function lastGeneral(record: ElectoralRecord, on: IsoDate): Election {
  if (on < RECORD_BEGINS) {
    throw new NotFound('date', on, [], `holdings are known from ${RECORD_BEGINS} on: give that day or a later one.`);
  }
  return generals(record).findLast((election) => election.polledOn <= on)!;
}

/** The general election before another, on whatever boundaries. */
export function generalBefore(record: ElectoralRecord, election: Election): Election | undefined {
  return generals(record).findLast((each) => each.polledOn < election.polledOn);
}

/** The next general election after a day, where the record knows of one. */
export function nextGeneral(record: ElectoralRecord, on: IsoDate): Election | undefined {
  return generals(record).find((election) => election.polledOn > on);
}

/** Every general election the record knows of, oldest first. */
export const generals = onceFor((record: ElectoralRecord): readonly Election[] =>
  [...record.elections().values()].filter((election) => election.kind === 'general'),
);

/** Whether Parliament stood dissolved at the end of a day, and since when. */
export function dissolution(record: ElectoralRecord, on: IsoDate): IsoDate | undefined {
  const { dissolvedOn } = lastGeneral(record, on);
  return dissolvedOn !== undefined && on >= dissolvedOn ? dissolvedOn : undefined;
}

/** The seats of a region in the boundary set in force on a day; the same list for every such day. */
export function seatsOn(record: ElectoralRecord, region: Region, on: IsoDate): readonly Area[] {
  return areasIn(region, lastGeneral(record, on).boundarySet);
}

/**
 * The same as areas, one list for each region and boundary set.
 *
 * @throws NotFound when the region has no seats there.
 */
export const areasIn = onceForEach((region: Region, boundarySet: string): readonly Area[] =>
  seatsIn(region, boundarySet).map((member) => member.area),
);

/**
 * The seats of a region in a boundary set.
 *
 * @throws NotFound when the region has no seats there (a cluster drawn for another set).
 */
export function seatsIn(region: Region, boundarySet: string): readonly RegionMember[] {
  const members = region.members.get(boundarySet);
  if (members) return members;
  const sets = [...region.members.keys()].join(', ');
  throw new NotFound(
    'region',
    region.id,
    [],
    `its seats are of ${sets}, not of ${boundarySet}: give a date or election of those boundaries.`,
  );
}
