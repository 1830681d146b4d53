import { LIST_RULES, type ListRule, type SharedOut } from '../psephology/index.ts';
import { areaKey, seatsIn, winnerOf } from '../record/index.ts';
import type { Contest, Election, ElectoralRecord, PartyId, Region } from '../record/index.ts';

/** The votes that one list would have had: a party's in all seats of a region, or an individual's in their own. */
export interface ListVotes {
  readonly party: PartyId;
  /** Empty for a party. */
  readonly candidate: string;
  readonly votes: number;
  /** Seats that were won. */
  readonly won: number;
}

/** One rule's answer: its whole account, and seats by position; less than all of them while a lot is to be drawn. */
export interface ByRule {
  readonly rule: ListRule;
  readonly shared: SharedOut;
  readonly seats: readonly number[];
}

/** A region's votes of a general election, shared out by lists over the whole region. */
export interface Proportional {
  readonly region: Region;
  readonly election: Election;
  readonly seats: number;
  readonly declared: number;
  readonly validVotes: number;
  /** Most votes first; positions of every rule's account are those in this list. */
  readonly lists: readonly ListVotes[];
  /** Votes that the authors of a notional result put together: no list, and no seat can fall to them. */
  readonly unsplit: number;
  readonly byRule: readonly ByRule[];
}

/**
 * What if the votes of a region had been shared out by lists: the region's own number of seats under each rule, every independent a list of
 * one. The votes are as they were cast, by people who had another ballot paper before them: an illustration, never a projection.
 *
 * @throws NotFound when the region has no seats in the boundary set of the election.
 */
export function proportional(record: ElectoralRecord, region: Region, election: Election): Proportional {
  const held = record.contests(election.id);
  const contests = seatsIn(region, election.boundarySet).flatMap(({ area }) => held.get(areaKey(area)) ?? []);
  const declared = contests.filter(({ state }) => state === 'declared');
  const all = listsOf(record, declared);
  const lists = all.filter(({ party }) => !isGroup(record, party)).toSorted((a, b) => b.votes - a.votes);
  const votes = lists.map((list) => list.votes);
  const candidates = lists.map(({ candidate }) => (candidate === '' ? undefined : 1));
  const seats = contests.length;
  return {
    region,
    election,
    seats,
    declared: declared.length,
    validVotes: all.reduce((sum, list) => sum + list.votes, 0),
    lists,
    unsplit: all.filter(({ party }) => isGroup(record, party)).reduce((sum, list) => sum + list.votes, 0),
    byRule: (Object.keys(LIST_RULES) as ListRule[]).map((rule) => {
      const shared = LIST_RULES[rule](votes, { seats, candidates });
      return { rule, shared, seats: 'seats' in shared.account ? shared.account.seats : votes.map(() => 0) };
    }),
  };
}

/** The Speaker and independents stand for themselves; a notional result names no candidates, so its independents are one line. */
function listsOf(record: ElectoralRecord, contests: readonly Contest[]): ListVotes[] {
  const lists = new Map<string, ListVotes>();
  for (const contest of contests) {
    const winner = winnerOf(contest);
    for (const each of contest.candidacies) {
      const alone = record.parties().get(each.party)?.kind !== 'party' && each.candidate !== '';
      const key = alone ? `${each.party} ${areaKey(contest.area)} ${each.candidate}` : each.party;
      const { votes, won } = lists.get(key) ?? { votes: 0, won: 0 };
      lists.set(key, {
        party: each.party,
        candidate: alone ? each.candidate : '',
        votes: votes + (each.votes ?? 0),
        won: won + (each === winner ? 1 : 0),
      });
    }
  }
  return [...lists.values()];
}

function isGroup(record: ElectoralRecord, party: PartyId): boolean {
  return record.parties().get(party)?.kind === 'group';
}
