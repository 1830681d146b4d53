import type { PartyId } from '../types.ts';
import type { EuropeanRegion } from './types.ts';

/** A seat of a region in the order in which it was won, with the name that its list puts there. */
export interface ElectedOnList {
  readonly seat: number;
  readonly party: PartyId;
  /** Nothing where the names of the region are not held. */
  readonly member: string | undefined;
}

/** Who was elected, in order: a party's second seat goes to the second name of its list. None while no vote is counted. */
export function electedInOrder({ allocation, lists, members }: EuropeanRegion): readonly ElectedOnList[] {
  if (allocation.kind === 'no votes') return [];
  const left = Map.groupBy(members, ({ party }) => party);
  return allocation.ladder.map((row) => {
    const { party } = lists[row.party]!;
    return { seat: row.seat, party, member: left.get(party)?.shift()?.member };
  });
}
