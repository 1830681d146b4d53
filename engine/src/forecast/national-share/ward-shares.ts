import { topVotes } from '../../psephology/index.ts';
import type { WardCandidacy, WardContest } from '../../record/index.ts';
import { onceFor } from '../../record/memo.ts';
import { MAIN_PARTIES } from './types.ts';

/**
 * The main parties' shares of a ward by the top-vote method: each party's best candidate over the sum of them, so that a ward with three
 * seats counts as one with one. Fractions, in the order of `MAIN_PARTIES`.
 *
 * Nothing where one of those parties did not stand or where a vote is not held: the ward then cannot be compared.
 */
export const wardShares = onceFor(({ state, candidacies }: WardContest): readonly number[] | undefined => {
  if (state !== 'declared') return undefined;
  const candidates = candidacies.flatMap((each) =>
    each.votes === undefined ? [] : [{ party: standingAs(each), votes: each.votes }],
  );
  if (candidates.length < candidacies.length) return undefined;
  const top = topVotes(candidates);
  const all = [...top.values()].reduce((sum, votes) => sum + votes, 0);
  if (all === 0 || !MAIN_PARTIES.every((party) => top.has(party))) return undefined;
  return MAIN_PARTIES.map((party) => top.get(party)! / all);
});

/** Each independent stands alone, and each small party under its own word. */
function standingAs({ party, partyName, candidate }: WardCandidacy): string {
  if (party === 'ind') return `ind ${candidate}`;
  return party === 'other' ? `other ${partyName}` : party;
}
