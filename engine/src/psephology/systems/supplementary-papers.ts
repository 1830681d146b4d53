import { WrongInput } from '../wrong-input.ts';
import type { Papers } from './stv/types.ts';
import { countSupplementaryVote, type SupplementaryVoteOutcome } from './supplementary-vote.ts';

/** What papers with a first and a second choice came to, by candidate. */
export interface SupplementaryCount {
  readonly first: readonly number[];
  /** Second choices that count: for those who stay in, on papers whose first choice does not. Nothing where first preferences settle it. */
  readonly second: readonly number[] | undefined;
  readonly outcome: Exclude<SupplementaryVoteOutcome, { readonly kind: 'awaiting second preferences' }>;
}

/**
 * Counts papers by the supplementary vote: first preferences, and second preferences where those settle nothing.
 *
 * Takes papers as positions in the list of candidates, the first choice and perhaps a second, and the lot once one was drawn; answers with
 * votes and positions. A paper without a first choice is not valid and is left out.
 * Source: Police Reform and Social Responsibility Act 2011, Sch. 9, paras 2 to 4; the same for mayors to 2022.
 *
 * @throws WrongInput when a paper has a third choice or names nobody who stands, figures are not counts, or a lot is not one to be drawn.
 * @example
 * countSupplementaryPapers({ candidates: 3, papers: [{ papers: 4, preferences: [0] }, { papers: 3, preferences: [1] }, { papers: 2, preferences: [2, 1] }] }).second // => [0, 2, 0]
 */
export function countSupplementaryPapers(contest: {
  readonly candidates: number;
  readonly papers: readonly Papers[];
  readonly lot?: number | undefined;
}): SupplementaryCount {
  const { candidates, papers, lot } = contest;
  const first = new Array<number>(candidates).fill(0);
  for (const [line, { papers: many, preferences }] of papers.entries()) {
    if (preferences.length > 2)
      throw new WrongInput(
        `papers[${line}] has ${preferences.length} choices, where a first and a second were expected: check the paper.`,
      );
    for (const choice of preferences) requireStanding(line, choice, candidates);
    if (preferences[0] !== undefined) first[preferences[0]]! += many;
  }
  const onFirst = countSupplementaryVote({ first });
  if (onFirst.kind !== 'awaiting second preferences') {
    return { first, second: undefined, outcome: settled(countSupplementaryVote({ first, lot })) };
  }
  const stays = new Set<number>(onFirst.finalists);
  const second = new Array<number>(candidates).fill(0);
  for (const { papers: many, preferences } of papers) {
    const [one, two] = preferences;
    if (one !== undefined && two !== undefined && !stays.has(one) && stays.has(two)) second[two]! += many;
  }
  return { first, second, outcome: settled(countSupplementaryVote({ first, second, lot })) };
}

function requireStanding(line: number, choice: number, candidates: number): void {
  if (Number.isInteger(choice) && choice >= 0 && choice < candidates) return;
  throw new WrongInput(
    `papers[${line}] chooses ${choice}, where a position from 0 to ${candidates - 1} was expected: there are ${candidates} candidates.`,
  );
}

function settled(outcome: SupplementaryVoteOutcome): SupplementaryCount['outcome'] {
  if (outcome.kind === 'awaiting second preferences') throw new Error('Second preferences were given.');
  return outcome;
}
