import { requireCounts, requireWithin, WrongInput } from '../wrong-input.ts';
import { countFirstPastThePost } from '../measures/first-past-the-post.ts';
import type { AtLeastOne, AtLeastTwo } from './divisor-types.ts';

/** A candidate of the second round: first preferences, second preferences that count for them, and both together. */
export interface Finalist {
  readonly candidate: number;
  readonly first: number;
  readonly second: number;
  readonly final: number;
}

/** How a supplementary vote came out. Positions are those in the list of first preferences given. */
export type SupplementaryVoteOutcome =
  | {
      readonly kind: 'elected on first preferences';
      readonly winner: number;
      /** What carried it: more than half of the valid first preferences, or most of the two who stood. */
      readonly by: 'more than half' | 'the only two';
      readonly byLot: boolean;
    }
  /** Second preferences for exactly these are to be counted, from papers whose first preference was for none of them. */
  | { readonly kind: 'awaiting second preferences'; readonly finalists: AtLeastTwo }
  | {
      readonly kind: 'elected on final votes';
      readonly winner: number;
      readonly finalists: readonly Finalist[];
      readonly runnersUp: AtLeastOne;
      readonly majority: number;
      readonly byLot: boolean;
    }
  | { readonly kind: 'tied awaiting lot'; readonly tied: AtLeastTwo; readonly finalists: readonly Finalist[] }
  | { readonly kind: 'unopposed'; readonly winner: 0 }
  | { readonly kind: 'no candidates' };

/**
 * The supplementary vote: with more than half of the valid first preferences a candidate is elected. Otherwise the top two stay in; if
 * several are level for first place, those alone, and if several are level for second, all of them. Second preferences for those who
 * stayed, on papers whose first was for none of them, are added, and most votes wins; a tie is drawn by lot. Of two candidates, the one
 * with more votes is elected.
 *
 * Takes first preferences by candidate and, once counted, the second preferences that count, by the same positions (0 for who is out);
 * answers with positions. A paper with only a second choice is not valid; one with the same candidate twice counts once.
 * Source: Police Reform and Social Responsibility Act 2011, Sch. 9 (commissioners, 2012 to 2021); Greater London Authority Act 1999, Sch. 2
 * and Local Government Act 2000, Sch. 2 (mayors, 2000 to 2022). Plurality since the Elections Act 2022, for polls from 4 May 2023.
 *
 * @throws WrongInput when votes are not counts, second preferences are given that do not count, or for somebody who is out, or are more
 * than the papers of those who are out, or a lot is not one to be drawn.
 * @example
 * countSupplementaryVote({ first: [50, 30, 30, 5] }) // => { kind: 'awaiting second preferences', finalists: [0, 1, 2] }
 * countSupplementaryVote({ first: [60, 30, 20] }) // => { kind: 'elected on first preferences', winner: 0, by: 'more than half', byLot: false }
 * countSupplementaryVote({ first: [50, 40, 30], second: [5, 20, 0] }).winner // => 1
 */
export function countSupplementaryVote(count: {
  readonly first: readonly number[];
  readonly second?: readonly number[] | undefined;
  readonly lot?: number | undefined;
}): SupplementaryVoteOutcome {
  const { first, second, lot } = count;
  requireCounts('first', first);
  if (first.length < 3) return ofTheOnlyTwo(first, second, lot);
  const valid = first.reduce((sum, each) => sum + each, 0);
  const winner = first.findIndex((each) => 2 * each > valid);
  if (winner >= 0) {
    refuse(second, lot, `candidate ${winner} has more than half of the first preferences`);
    return { kind: 'elected on first preferences', winner, by: 'more than half', byLot: false };
  }
  const finalists = whoStay(first);
  if (second === undefined) {
    refuse(second, lot, 'second preferences are not counted yet');
    return { kind: 'awaiting second preferences', finalists };
  }
  requireSeconds(first, second, finalists);
  return secondRound(first, second, finalists, lot);
}

/** Everybody with at least as many as whoever is second: those level for first alone, or the first and all level for second. */
function whoStay(first: readonly number[]): AtLeastTwo {
  const second = first.toSorted((a, b) => b - a)[1]!;
  const stay = [...first.keys()].filter((candidate) => first[candidate]! >= second);
  return stay.sort((a, b) => first[b]! - first[a]! || a - b) as unknown as AtLeastTwo;
}

function secondRound(
  first: readonly number[],
  second: readonly number[],
  stay: AtLeastTwo,
  lot: number | undefined,
): SupplementaryVoteOutcome {
  const finalists = stay.map((candidate) => {
    const [one, two] = [first[candidate]!, second[candidate]!];
    return { candidate, first: one, second: two, final: one + two };
  });
  const at = lot === undefined ? undefined : (stay as readonly number[]).indexOf(lot);
  const outcome = countFirstPastThePost(
    finalists.map(({ final }) => final),
    { lot: at },
  );
  const named = (positions: readonly number[]) => positions.map((each) => stay[each]!);
  if (outcome.kind === 'tied awaiting lot') {
    return { kind: outcome.kind, tied: named(outcome.tied) as unknown as AtLeastTwo, finalists };
  }
  if (outcome.kind !== 'elected') throw new Error('Two or more stay in for the second round.');
  const { majority, byLot } = outcome;
  const runnersUp = named(outcome.runnersUp) as unknown as AtLeastOne;
  return { kind: 'elected on final votes', winner: stay[outcome.winner]!, finalists, runnersUp, majority, byLot };
}

function ofTheOnlyTwo(
  first: readonly number[],
  second: readonly number[] | undefined,
  lot: number | undefined,
): SupplementaryVoteOutcome {
  refuse(second, undefined, 'of two candidates the one with more first preferences is elected');
  const outcome = countFirstPastThePost(first, { lot });
  if (outcome.kind === 'tied awaiting lot') return { ...outcome, finalists: [] };
  if (outcome.kind !== 'elected') return outcome;
  const { winner, byLot } = outcome;
  return { kind: 'elected on first preferences', winner, by: 'the only two', byLot };
}

function refuse(second: readonly number[] | undefined, lot: number | undefined, because: string): void {
  if (second !== undefined)
    throw new WrongInput(`second is given, but ${because}: leave second preferences out, or check the first.`);
  if (lot !== undefined) throw new WrongInput(`lot is ${lot}, but ${because}: leave it out, or check the votes.`);
}

function requireSeconds(first: readonly number[], second: readonly number[], stay: AtLeastTwo): void {
  requireCounts('second', second);
  const out = (candidate: number) => !stay.includes(candidate);
  if (second.length !== first.length) {
    throw new WrongInput(
      `second has ${second.length} figures, where one for each of ${first.length} candidates was expected: give 0 for those who are out.`,
    );
  }
  const wrong = second.findIndex((each, candidate) => each > 0 && out(candidate));
  if (wrong >= 0) {
    throw new WrongInput(
      `second[${wrong}] is ${second[wrong]!}, but that candidate is out: count second preferences for positions ${stay.join(', ')} only.`,
    );
  }
  const papers = first.reduce((sum, each, candidate) => sum + (out(candidate) ? each : 0), 0);
  requireWithin(
    'the sum of second',
    second.reduce((sum, each) => sum + each, 0),
    'first preferences for those who are out',
    papers,
  );
}
