import { butlerSwing, type Ratio } from '../psephology/index.ts';
import { baselineOf, candidacyOf, runnerUpOf, winnerOf } from './contests.ts';
import type { ElectoralRecord } from './record.ts';
import type { Contest, PartyId } from './types.ts';

/** The two parties whose swing tells how a contest was won: the one that lost ground comes first. */
export interface SwingPair {
  readonly from: PartyId;
  readonly to: PartyId;
}

/**
 * Which swing is told of a contest: where the seat changed hands, from the party that had held it to the winner; where it was held,
 * from the runner-up to the winner. Nothing without a winner, a runner-up and a baseline.
 */
export function swingPairOf(record: ElectoralRecord, contest: Contest): SwingPair | undefined {
  const [winner, second] = [winnerOf(contest), runnerUpOf(contest)];
  const baseline = baselineOf(record, contest);
  if (!winner || !second || !baseline || contest.election.kind === 'notional') return undefined;
  const before = winnerOf(baseline.contest);
  const changed = before !== undefined && before.party !== winner.party;
  return { from: changed && candidacyOf(contest, before.party) ? before.party : second.party, to: winner.party };
}

/** The swing that is told of a contest; below 0 it went the other way. Nothing where a party stood at one of the two only. */
export function swingOf(
  record: ElectoralRecord,
  contest: Contest,
): (SwingPair & { readonly swing: Ratio }) | undefined {
  const pair = swingPairOf(record, contest);
  if (!pair) return undefined;
  const votes = (each: Contest) => ({
    from: candidacyOf(each, pair.from)?.votes,
    to: candidacyOf(each, pair.to)?.votes,
    valid: each.validVotes!,
  });
  const swing = butlerSwing(votes(contest), votes(baselineOf(record, contest)!.contest));
  return swing.kind === 'swing' ? { ...pair, swing: swing.swing } : undefined;
}
