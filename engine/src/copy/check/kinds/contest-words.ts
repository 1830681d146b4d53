import type { Candidacy, Contest, ElectoralRecord } from '../../../record/index.ts';
import { electionName } from '../../en/results.ts';
import { thousands } from '../../numbers.ts';

/** `Ipswich at the 2017 general election`. */
export function contestName(contest: Contest): string {
  return `${contest.area.name} at ${electionName(contest.election)}`;
}

/** `Labour 22,950`; the candidate with it where the party fielded several or is none. */
export function votesOf(record: ElectoralRecord, { party, candidate, votes }: Candidacy): string {
  const known = record.parties().get(party);
  const name = known?.kind === 'party' ? known.name : candidate || (known?.name ?? party);
  return `${name} ${thousands(votes!)}`;
}
