import { compare, ratio } from '../psephology/index.ts';
import type { Margin } from './battleground.ts';
import type { ElectoralRecord } from './record.ts';
import type { PartyId } from './types.ts';

/** A runner-up this near, in share of the vote, makes a party a contender. */
const NEAR = ratio(10, 100);
const MOST = 5;

/**
 * The parties whose target lists are worth a place in what is written of a region: those that won there, in the order given, then those
 * within ten points of a winner; five at most. Independents and the Speaker are not parties.
 */
export function contenders(
  record: ElectoralRecord,
  winners: readonly PartyId[],
  margins: readonly Margin[],
): readonly PartyId[] {
  const close = margins.filter(({ share }) => compare(share, NEAR) < 0);
  return [...new Set([...winners, ...close.map(({ runnerUp }) => runnerUp.party)])]
    .filter((party) => record.parties().get(party)?.kind === 'party')
    .slice(0, MOST);
}
