import { losesDeposit, ratio, share, type Ratio } from '../psephology/index.ts';
import { winnerOf } from './contests.ts';
import type { ElectoralRecord } from './record.ts';
import type { Area, Candidacy, Contest, Election, PartyId } from './types.ts';

/** A party at one election, over all contests that are declared. */
export interface PartyAt {
  readonly election: Election;
  readonly seats: number;
  /** Seats declared. */
  readonly of: number;
  readonly candidates: number;
  readonly votes: number;
  /** Share of all valid votes. */
  readonly share: Ratio;
  /** Contests in which a candidate of the party lost the deposit. */
  readonly lostDeposits: readonly Area[];
}

/** A party's candidates, votes and seats at an election; nothing where it had no candidate or nothing is declared. */
export function partyAt(record: ElectoralRecord, party: PartyId, election: Election): PartyAt | undefined {
  const declared = [...record.contests(election.id).values()].filter((contest) => contest.state === 'declared');
  const stood = declared.flatMap((contest) => standing(contest, party));
  if (stood.length === 0) return undefined;
  const votes = stood.reduce((sum, each) => sum + each.candidacy.votes!, 0);
  const valid = declared.reduce((sum, contest) => sum + (contest.validVotes ?? 0), 0);
  return {
    election,
    seats: declared.filter((contest) => winnerOf(contest)?.party === party).length,
    of: declared.length,
    candidates: stood.length,
    votes,
    share: ratio(votes, valid),
    lostDeposits: stood
      .filter(({ contest, candidacy }) => losesDeposit({ votes: candidacy.votes!, valid: contest.validVotes! }))
      .map(({ contest }) => contest.area),
  };
}

export interface PartyShare {
  readonly contest: Contest;
  readonly candidacy: Candidacy;
  readonly share: Ratio;
}

/** Where a party had its largest shares of the vote at an election, largest first. */
export function strongest(
  record: ElectoralRecord,
  party: PartyId,
  election: Election,
  most: number,
): readonly PartyShare[] {
  return [...record.contests(election.id).values()]
    .filter((contest) => contest.state === 'declared' && contest.validVotes)
    .flatMap((contest) => standing(contest, party).slice(0, 1))
    .map(({ contest, candidacy }) => ({
      contest,
      candidacy,
      share: share({ votes: candidacy.votes!, valid: contest.validVotes! }),
    }))
    .toSorted((a, b) => Number(b.share.num * a.share.den - a.share.num * b.share.den))
    .slice(0, most);
}

function standing(contest: Contest, party: PartyId): { contest: Contest; candidacy: Candidacy }[] {
  return contest.candidacies.flatMap((candidacy) => (candidacy.party === party ? [{ contest, candidacy }] : []));
}
