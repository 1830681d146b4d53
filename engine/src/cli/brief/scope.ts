import { ratio, compare } from '../../psephology/index.ts';
import type { Desk } from '../../publish/index.ts';
import {
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

/** A runner-up this near, in share of the vote, makes a party a contender. */
const NEAR = ratio(10, 100);
const MOST_PARTIES = 5;

export function scopeFor(desk: Desk, region: Region, on: IsoDate): Scope {
  const { record } = desk;
  const general = lastGeneral(record, on);
  const held = holdings(record, seatsOn(record, region, on), on);
  const close = margins(record, region, general).filter((each) => compare(each.share, NEAR) < 0);
  const winners = countElected(held).map((each) => each.party);
  const parties = [...new Set([...winners, ...close.map((each) => each.runnerUp.party)])]
    .filter((party) => record.parties().get(party)?.kind === 'party')
    .slice(0, MOST_PARTIES);
  return { desk, region, on, general, held, parties };
}
