import type { Candidacy, Contest } from '../../record/index.ts';
import {
  captionLine,
  listHeadline,
  listIntroduction,
  orderNote,
  voiceOver as voiceOverOf,
  webLine,
} from '../en/story/candidates.ts';
import type { Sentence, Story } from './story.ts';
import type { Voice } from './voice.ts';

/** How a list of candidates is ordered: as on the ballot paper, or by surname. */
export type ListOrder = 'ballot' | 'alphabetical';

/** Everybody who stands, by full name and party, in the three forms that a newsroom needs. */
interface CandidateVersions {
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
function candidateVersions(voice: Voice, contest: Contest, order: ListOrder = 'ballot'): CandidateVersions {
  const candidacies = inOrder(contest, order);
  return {
    caption: candidacies.map((each) => captionLine(voice, each)),
    voiceOver: voiceOverOf(voice, contest, candidacies),
    web: [listIntroduction(voice, contest), ...candidacies.map((each) => webLine(voice, each))],
  };
}

/** The forms of a list, as a user asks for them. */
export const LIST_FORMS = ['web', 'caption', 'voice-over'] as const;
export type ListForm = (typeof LIST_FORMS)[number];

/** The list as a story, in one of its forms. */
export function candidateList(
  voice: Voice,
  contest: Contest,
  order: ListOrder = 'ballot',
  form: ListForm = 'web',
): Story {
  const { web, caption, voiceOver } = candidateVersions(voice, contest, order);
  const forms = { web, caption: caption.map((text) => ({ text, marks: [] })), 'voice-over': [voiceOver] };
  return {
    kind: 'candidate-list',
    headline: listHeadline(contest),
    paragraphs: forms[form].map((line) => [line]),
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
