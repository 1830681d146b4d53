import type { CouncilOn, IsoDate, Region } from '../../record/index.ts';
import { aheadLead, councilAhead, localAheadHeadline } from '../en/story/council-ahead.ts';
import { spoken } from './sentence.ts';
import type { Story } from './story.ts';
import type { Voice } from './voice.ts';

/** Which councils of a region could change hands at a poll, by the seats that are up. */
export function councilAheadStory(voice: Voice, region: Region, night: IsoDate, answers: readonly CouncilOn[]): Story {
  const paragraphs = [[aheadLead(region, night, answers)], ...answers.map((answer) => councilAhead(voice, answer))];
  return {
    kind: 'council-round-up',
    headline: localAheadHeadline(region),
    paragraphs: paragraphs.map(spoken).filter((sentences) => sentences.length > 0),
    date: voice.on,
    notes: [
      'Control could change where a party could win, or lose, enough of the seats that are up; nominations are not counted.',
    ],
  };
}
