import type { Election, Fact } from '../../record/index.ts';
import { longDate } from '../dates.ts';
import { electionName } from './results.ts';

/** What feeds and calendars say beside the record's own sentences. */
export const feedWords = {
  title: (region: string) => `Who holds what in ${region}: changes`,
  subtitle: 'Changes of party, vacancies, by-elections, and corrections of any of them.',
  corrected: 'Corrected: ',
  withdrawn: (seat: string) => `Withdrawn: ${seat}`,
  /** What was withdrawn, when it was recorded, and why. */
  withdrawnText: (was: Fact, elections: ReadonlyMap<string, Election>, reason: string) =>
    `${whatWas(was, elections)}, recorded on ${longDate(was.recordedAt.slice(0, 10))}, is withdrawn: ${reason.replace(/\.$/, '')}.`,
  calendar: (region: string) => `Elections in ${region}`,
  byElection: (seat: string) => `By-election: ${seat}`,
  byElectionCancelled: 'The poll called for this day was withdrawn.',
  polls: 'Polling stations are open from 7am to 10pm.',
} as const;

function whatWas(fact: Fact, elections: ReadonlyMap<string, Election>): string {
  if (fact.kind === 'changed-party') return `The change of party of ${longDate(fact.date)}`;
  if (fact.kind === 'vacancy') return `The vacancy of ${longDate(fact.date)}`;
  const election = fact.kind === 'declaration' ? elections.get(fact.election) : undefined;
  return election ? `The result of ${electionName(election)}` : 'A result';
}
