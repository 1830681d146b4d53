import { areaKey, seatsIn, type Election, type ElectoralRecord, type PartyId, type Region } from '../record/index.ts';
import type { SeatsOf } from './back-test.ts';
import type { Base } from './base.ts';
import { leaders, project } from './methods.ts';
import { sharesOf, toShares } from './movement.ts';
import { pastOf } from './past.ts';
import { seatsByParty } from './what-if.ts';

/** A region beside the country at a past election, and each as if it had moved like the other. Uniform swing. */
export interface AsIf {
  readonly election: Election;
  /** The two parties with most votes in Great Britain: from the one that lost ground on the other. */
  readonly from: PartyId;
  readonly to: PartyId;
  /** Swing as a fraction of the vote, over all seats together. */
  readonly regionSwing: number;
  readonly countrySwing: number;
  /** The region's seats, had its parties moved as the country's did; and the country's, had they moved as the region's. */
  readonly regionAsCountry: readonly SeatsOf[];
  readonly countryAsRegion: readonly SeatsOf[];
  /** Seats in Great Britain that each count is of. */
  readonly regionSeats: number;
  readonly countrySeats: number;
}

/**
 * What if the region were the country, and the reverse.
 *
 * @throws Error when no result on the election's boundaries comes before it; NotFound when the region has no seats on them.
 */
export function asIf(record: ElectoralRecord, election: Election, region: Region): AsIf {
  const { base, result, contests } = pastOf(record, election);
  const keys = new Set(seatsIn(region, election.boundarySet).map((member) => areaKey(member.area)));
  const all = contests.map((_, seat) => seat);
  const own = all.filter((seat) => keys.has(areaKey(contests[seat]!.area)));
  const inRegion = new Set(own);
  const country = { before: sharesOf(base), after: sharesOf(result) };
  const local = {
    before: sharesOf(base, (seat) => inRegion.has(seat)),
    after: sharesOf(result, (seat) => inRegion.has(seat)),
  };
  const swing = ({ before, after }: typeof country) => (after[0]! - before[0]! - (after[1]! - before[1]!)) / 2;
  const forward = swing(country) >= 0;
  const sign = forward ? 1 : -1;
  return {
    election,
    from: base.movers[forward ? 1 : 0]!,
    to: base.movers[forward ? 0 : 1]!,
    regionSwing: sign * swing(local),
    countrySwing: sign * swing(country),
    regionAsCountry: moved(base, country, own),
    countryAsRegion: moved(base, local, all),
    regionSeats: own.length,
    countrySeats: all.length,
  };
}

function moved(base: Base, by: { before: Float64Array; after: Float64Array }, among: readonly number[]): SeatsOf[] {
  return seatsByParty(base, leaders(base, project(base, toShares(base, by.before, by.after), 'uniform')), among);
}
