import type { Candidacy, Contest } from '../../record/index.ts';
import { captionLine, listHeadline, listIntroduction, orderNote, voiceOver, webLine } from '../en/story/candidates.ts';
import type { Sentence, Story } from './story.ts';
import type { Voice } from './voice.ts';

/** How a list of candidates is ordered: as on the ballot paper, or by surname. */
export type ListOrder = 'ballot' | 'alphabetical';

/** Everybody who stands, by full name and party, in the three forms that a newsroom needs. */
export interface CandidateVersions {
  /** Lines for a full-screen caption. */
  readonly caption: readonly string[];
  readonly voiceOver: Sentence;
  readonly web: readonly Sentence[];
}

/**
 * The list that goes with a report from a seat in which candidates take part (Ofcom Broadcasting Code, rule 6.10): full names and parties.
 * Before the declaration the record keeps candidates in the order received, that of the statement of persons nominated; after it they are by
 * votes, and the ballot paper's order is that of surnames.
 */
export function candidateVersions(voice: Voice, contest: Contest, order: ListOrder = 'ballot'): CandidateVersions {
  const candidacies = inOrder(contest, order);
  return {
    caption: candidacies.map((each) => captionLine(voice, each)),
    voiceOver: voiceOver(voice, contest, candidacies),
    web: [listIntroduction(voice, contest), ...candidacies.map((each) => webLine(voice, each))],
  };
}

/** The list for the web as a story. */
export function candidateList(voice: Voice, contest: Contest, order: ListOrder = 'ballot'): Story {
  const { web } = candidateVersions(voice, contest, order);
  return {
    kind: 'candidate-list',
    headline: listHeadline(contest),
    paragraphs: web.map((line) => [line]),
    date: voice.on,
    notes: [orderNote(order, isDeclared(contest))],
  };
}

function isDeclared({ state }: Contest): boolean {
  return state === 'declared';
}

function inOrder(contest: Contest, order: ListOrder): readonly Candidacy[] {
  if (order === 'ballot' && !isDeclared(contest)) return contest.candidacies;
  return contest.candidacies.toSorted(
    (a, b) => a.familyName.localeCompare(b.familyName, 'en') || a.candidate.localeCompare(b.candidate, 'en'),
  );
}
