import {
  areaKey,
  generals,
  seatsIn,
  type ElectoralRecord,
  type IsoDate,
  type OpinionPoll,
  type Region,
} from '../../record/index.ts';
import type { Night } from '../blocs/night.ts';
import { parliamentPolled, polledParliaments } from '../poll-average/parliament.ts';
import { onceForEach } from '../../record/memo.ts';

/**
 * The day whose poll average a forecast for a day stands on: that day, or the day of the newest poll where that is older than a week. Nothing before
 * the first poll of a parliament, nor on the day of a real election.
 *
 * @param added polls that the record does not hold
 */
export function forecastDay(
  record: ElectoralRecord,
  on: IsoDate,
  added: readonly OpinionPoll[] = [],
): IsoDate | undefined {
  if (generals(record).some(({ polledOn }) => polledOn === on)) return undefined;
  const since = generals(record).findLast(({ polledOn }) => polledOn < on);
  if (!since || polledParliaments(record, on)[0] !== since) return undefined;
  return parliamentPolled(record, since, on, added).average.on;
}

/** The rows of a night that lie in a region; none in Northern Ireland. */
export const rowsIn = onceForEach(({ areas, boundaries }: Night, region: Region): readonly number[] => {
  const inRegion = new Set(seatsIn(region, boundaries).map(({ area }) => areaKey(area)));
  return [...areas.keys()].filter((seat) => inRegion.has(areaKey({ boundarySet: boundaries, gss: areas[seat]! })));
});
