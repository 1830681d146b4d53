import type { Contest, Election, ElectoralRecord } from '../record/index.ts';
import { onceForEach } from '../record/memo.ts';
import type { BaseVotes } from './base.ts';
import { baseVotes } from './base-votes.ts';
import { moversOf } from './movers.ts';

/** The votes a what-if starts from, with the contest of each row. */
export interface Start {
  readonly votes: BaseVotes;
  readonly contests: readonly Contest[];
}

/** Every declared contest of an election as the start of an illustration: each party stands where it stood. */
export const startOf = onceForEach((record: ElectoralRecord, election: Election): Start => {
  const contests = [...record.contests(election.id).values()].filter(({ state }) => state === 'declared');
  const movers = moversOf(record, contests);
  return { votes: baseVotes(record, { election: election.id, movers, contests }), contests };
});
