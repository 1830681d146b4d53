import {
  eveOfPoll,
  RECORD_BEGINS,
  seatsIn,
  type Area,
  type Election,
  type IsoDate,
  type Region,
} from '../../../record/index.ts';
import type { Asked } from '../address.ts';

/** A region's seats at an election whose votes a list is measured on. */
export interface Measured {
  readonly region: Region;
  readonly election: Election;
  readonly areas: readonly Area[];
  /** The day on which holders are told: the eve of the poll that followed; none where that is today. */
  readonly on: IsoDate | undefined;
}

/** Each region at each general election since the record begins and at each notional result on their boundaries. */
export function* measuredOn({ record, today }: Asked): Iterable<Measured> {
  for (const election of record.elections().values()) {
    const { id, kind, polledOn, boundarySet } = election;
    const used = (kind === 'general' && polledOn >= RECORD_BEGINS) || kind === 'notional';
    if (!used || polledOn > today || record.contests(id).size === 0) continue;
    const eve = eveOfPoll(record, election, today);
    for (const region of record.regions().values()) {
      if (!region.members.has(boundarySet)) continue;
      const areas = seatsIn(region, boundarySet).map(({ area }) => area);
      yield { region, election, areas, on: eve === today ? undefined : eve };
    }
  }
}
