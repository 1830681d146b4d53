import type { StvContestHeld } from '../../record/index.ts';
import {
  countElected,
  countField,
  countHeadline,
  countLead,
  mostFirst,
  partiesFirst,
} from '../en/story/transferable.ts';
import { spoken } from './sentence.ts';
import type { Story } from './story.ts';
import type { Voice } from './voice.ts';

/** The story of a count by single transferable vote: seats by party, who was elected, first preferences and the quota. */
export function transferableResult(voice: Voice, contest: StvContestHeld): Story {
  const paragraphs = [
    [countLead(voice, contest), countElected(voice, contest)],
    [mostFirst(voice, contest), partiesFirst(voice, contest)],
    [countField(voice, contest)],
  ];
  return {
    kind: 'transferable-result',
    headline: countHeadline(voice, contest),
    paragraphs: paragraphs.map(spoken).filter((sentences) => sentences.length > 0),
    date: voice.on,
    notes: ['Seats are filled by single transferable vote; shares are of first preferences.'],
  };
}
