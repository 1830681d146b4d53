import { change, type Ratio } from '../../psephology/index.ts';
import type { ElectoralRecord } from '../record.ts';
import type { IsoDate, PartyId } from '../types.ts';
import { commissionerElections } from './elections.ts';
import type { CommissionerElection } from './types.ts';

/** Change in the share of first preferences (or of the one vote there is, since 2023) since the election before. */
export interface SinceCommissioner {
  readonly on: IsoDate;
  readonly changes: ReadonlyMap<PartyId, Ratio>;
  /** Whether the two were held under different systems: then only first choices can be put side by side, and they must be called so. */
  readonly acrossSystems: boolean;
}

/**
 * Change in first preferences by party since the election before in the same force. Nothing where one of the two is not held in full;
 * final votes are never compared, and neither are independents, who are other people each time.
 */
export function sinceCommissioner(
  record: ElectoralRecord,
  election: CommissionerElection,
): SinceCommissioner | undefined {
  const then = commissionerElections(record).findLast(
    ({ force, date }) => force === election.force && date < election.date,
  );
  if (!then || then.validVotes === undefined || election.validVotes === undefined) return undefined;
  const [valid, validThen] = [election.validVotes, then.validVotes];
  const changes = election.candidacies.flatMap(({ party, first }) => {
    const old =
      party === 'ind' || party === 'other' ? undefined : then.candidacies.find((each) => each.party === party);
    if (!old) return [];
    return [[party, change({ votes: first!, valid }, { votes: old.first!, valid: validThen })] as const];
  });
  return { on: then.date, changes: new Map(changes), acrossSystems: then.system.rule !== election.system.rule };
}
