import { compare, ratio, type Ratio } from '../ratio.ts';
import { requireCount, requireCounts, requireSome } from '../wrong-input.ts';
import { DHONDT } from './dhondt.ts';
import { allocateByDivisors } from './divisor.ts';
import type { Allocation, TieLaw } from './divisor-types.ts';

/** Somebody on a party's list; `returned` when they already have a constituency seat, so that the list passes over them. */
export interface ListCandidate {
  readonly name: string;
  readonly returned: boolean;
}

/**
 * What a regional ballot paper offers. A party brings the constituency seats it won in the region, and its list in order where that is
 * known; an individual is a list of one person, and drops out when returned for a constituency.
 */
export type OnRegionalBallot =
  | {
      readonly kind: 'party';
      readonly votes: number;
      readonly constituencySeats: number;
      readonly list?: readonly ListCandidate[] | undefined;
    }
  | { readonly kind: 'individual'; readonly votes: number; readonly returned: boolean };

/** A list seat's person: a place in the party's list, or that the list is not known. */
export type ListMember = { readonly kind: 'listed'; readonly at: number } | { readonly kind: 'list not known' };

/** The list seats of a region, who takes each, and who could not. */
export interface AdditionalMembers {
  readonly allocation: Allocation;
  /** One for each row of the ladder. */
  readonly members: readonly ListMember[];
  /** Positions of those with less than the threshold. */
  readonly belowThreshold: readonly number[];
}

/** What the London Assembly asks of a list: one-twentieth of the London votes polled. */
export const LONDON_THRESHOLD: Ratio = { num: 1n, den: 20n };

/**
 * Additional member system, the list seats of one region: each goes to the highest regional figure, votes ÷ (constituency seats won in the
 * region + list seats so far + 1). Constituency seats are never taken away, also where a party has more than its share.
 *
 * Takes the ballot in any order; answers with positions in it. `threshold` is a fraction of all list votes given; who has exactly that much
 * is in. Below it, `another` says nothing, as more votes alone would not do. With `ties: 'one vote more, then lot'`, as in
 * Wales, each of the tied is first given a vote; without it a tie of more than the seats left awaits a lot.
 * Source: Scotland Act 1998, ss. 7–8 (73 and 56 members, 8 regions of 7); Government of Wales Act 2006, ss. 8–9 (40 and 20, 1999 to 2021);
 * Greater London Authority Act 1999, Sch. 2 Pt. II (14 and 11, threshold of 5 per cent).
 *
 * @throws WrongInput when votes or seats are not counts, there is no seat to fill, or lots are not those to be drawn.
 * @example
 * additionalMember([
 *   { kind: 'party', votes: 300, constituencySeats: 2 },
 *   { kind: 'party', votes: 240, constituencySeats: 0 },
 * ], { seats: 2 }).allocation.seats // => [0, 2]
 * additionalMember([
 *   { kind: 'party', votes: 300, constituencySeats: 0, list: [{ name: 'A', returned: true }, { name: 'B', returned: false }] },
 * ], { seats: 1 }).members // => [{ kind: 'listed', at: 1 }]
 */
export function additionalMember(
  ballot: readonly OnRegionalBallot[],
  {
    seats,
    threshold = ratio(0),
    ties,
    lots,
  }: {
    readonly seats: number;
    readonly threshold?: Ratio | undefined;
    readonly ties?: TieLaw | undefined;
    readonly lots?: readonly number[] | undefined;
  },
): AdditionalMembers {
  const votes = ballot.map((each) => each.votes);
  requireCounts('votes', votes);
  requireSome('seats', seats);
  const held = ballot.map((each) => (each.kind === 'party' ? each.constituencySeats : 0));
  requireCounts('constituencySeats', held);
  const belowThreshold = below(votes, threshold);
  const candidates = ballot.map((each, at) => (belowThreshold.includes(at) ? 0 : openPlaces(each)));
  const allocation = allocateByDivisors(votes, { seats, candidates, ties, lots }, DHONDT, held);
  return { allocation, members: membersOf(ballot, allocation), belowThreshold };
}

function below(votes: readonly number[], threshold: Ratio): number[] {
  const all = votes.reduce((sum, each) => sum + each, 0);
  requireCount('votes together', all);
  if (all === 0) return [];
  return [...votes.keys()].filter((at) => compare(ratio(votes[at]!, all), threshold) < 0);
}

function openPlaces(each: OnRegionalBallot): number | undefined {
  if (each.kind === 'individual') return each.returned ? 0 : 1;
  return each.list?.filter(({ returned }) => !returned).length;
}

function membersOf(ballot: readonly OnRegionalBallot[], allocation: Allocation): ListMember[] {
  if (allocation.kind === 'no votes') return [];
  const open = ballot.map((each) => (each.kind === 'individual' ? [0] : openOn(each.list)));
  return allocation.ladder.map(({ party }) => {
    const at = open[party]?.shift();
    return at === undefined ? { kind: 'list not known' } : { kind: 'listed', at };
  });
}

/** Places on a list of those who are free to be elected, in its order. */
function openOn(list: readonly ListCandidate[] | undefined): number[] | undefined {
  return list?.flatMap(({ returned }, at) => (returned ? [] : [at]));
}
