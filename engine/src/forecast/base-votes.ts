import type { Contest, ElectoralRecord, PartyId } from '../record/index.ts';
import type { BaseVotes, SeatVotes, Still } from './base.ts';
import type { Lineage } from './lineage.ts';

/** The votes of a set of contests, and who stands in them now. */
export interface BaseQuestion {
  readonly election: string;
  readonly movers: readonly PartyId[];
  /** The old votes of each seat. */
  readonly contests: readonly Contest[];
  /** The contests that are projected, in the same order; without them the parties stand where they stood. */
  readonly standing?: readonly Contest[];
  readonly lineage?: Lineage;
}

/**
 * Takes the votes of each seat out of the record: the movers', and those of the best placed other. What the authors of a notional
 * result put together as `other` is nobody's share and never wins.
 */
export function baseVotes(record: ElectoralRecord, question: BaseQuestion): BaseVotes {
  const { election, movers, contests, standing = contests } = question;
  return {
    election,
    movers,
    seats: contests.map((contest, seat) => seatVotes(record, question, contest, standing[seat]!)),
  };
}

function seatVotes(record: ElectoralRecord, question: BaseQuestion, contest: Contest, standing: Contest): SeatVotes {
  const { movers, lineage } = question;
  const here = new Set(standing.candidacies.map((each) => each.party));
  const stood = votesByStander(contest, lineage);
  const votesOf = (party: PartyId) => stood.reduce((sum, each) => sum + (each.party === party ? each.votes : 0), 0);
  const other = stood
    .filter(({ party }) => here.has(party) && !movers.includes(party) && record.parties().get(party)?.kind !== 'group')
    .toSorted((a, b) => b.votes - a.votes)[0];
  return {
    valid: contest.validVotes!,
    votes: [...movers.map((party) => (here.has(party) ? votesOf(party) : null)), other?.votes ?? null],
    other: other?.party,
    still: stillOf(contest, standing),
  };
}

/** Votes by candidate; a notional result names parties only, so that the independents of a seat are one line there. */
function votesByStander({ candidacies }: Contest, lineage: Lineage | undefined): { party: PartyId; votes: number }[] {
  const standers = Map.groupBy(candidacies, (each, index) => (each.candidate === '' ? each.party : index));
  return [...standers.values()].map((lines) => ({
    party: lineage?.get(lines[0]!.party) ?? lines[0]!.party,
    votes: lines.reduce((sum, each) => sum + (each.votes ?? 0), 0),
  }));
}

function stillOf(...contests: readonly Contest[]): Still | undefined {
  if (contests.some(({ area }) => area.nation === 'Northern Ireland')) return 'Northern Ireland';
  return contests.some(({ candidacies }) => candidacies.some(({ party }) => party === 'speaker'))
    ? 'Speaker'
    : undefined;
}
