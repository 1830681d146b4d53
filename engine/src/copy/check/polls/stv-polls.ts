import { stvPartyTotals, type StvContestHeld } from '../../../record/index.ts';
import { longDate } from '../../dates.ts';
import type { Poll } from './poll.ts';

/** First preferences of a count by transferable vote, candidate by candidate. */
export function byCandidate(contest: StvContestHeld): Poll {
  const { name, date, candidates, validPoll, electorate, rejected, cite } = contest;
  return {
    subject: name,
    name: `${name} on ${longDate(date)}, first preferences`,
    date,
    entries: candidates
      .map((each) => ({ party: each.party, person: each.name, votes: each.firstPreferences, cite: each.cite }))
      .toSorted((a, b) => (b.votes ?? 0) - (a.votes ?? 0)),
    valid: validPoll,
    electorate,
    rejected,
    cite,
  };
}

/** First preferences of each party's candidates together. */
export function byParty(contest: StvContestHeld): Poll {
  const { cite } = contest;
  const all = stvPartyTotals(contest.candidates);
  return {
    ...byCandidate(contest),
    entries: all.map(({ party, firstPreferences }) => ({ party, votes: firstPreferences, cite })),
    stood: contest.candidates.length,
  };
}
