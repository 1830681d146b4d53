import type { Desk } from '../../publish/index.ts';
import {
  contenders,
  countElected,
  holdings,
  lastGeneral,
  margins,
  seatsOn,
  type Election,
  type Holding,
  type IsoDate,
  type PartyId,
  type Region,
} from '../../record/index.ts';

/** What a brief is of: the region, the day, and what every section of it looks at. */
export interface Scope {
  readonly desk: Desk;
  readonly region: Region;
  readonly on: IsoDate;
  readonly general: Election;
  readonly held: readonly Holding[];
  /** The parties whose target lists are worth a place, most seats first. */
  readonly parties: readonly PartyId[];
}

export function scopeFor(desk: Desk, region: Region, on: IsoDate): Scope {
  const { record } = desk;
  const general = lastGeneral(record, on);
  const held = holdings(record, seatsOn(record, region, on), on);
  const winners = countElected(held).map(({ party }) => party);
  const parties = contenders(record, winners, margins(record, region, general));
  return { desk, region, on, general, held, parties };
}
