import type { CouncilOn } from '../../record/index.ts';
import { councilHeadline } from '../en/story/council-control.ts';
import { councilLead } from '../en/story/council-lead.ts';
import {
  changesSentence,
  closestWard,
  councilNotes,
  seatsUpSentence,
  standingSentence,
} from '../en/story/council-seats.ts';
import { isFresh } from './fresh.ts';
import { spoken } from './sentence.ts';
import type { Story } from './story.ts';
import type { Voice } from './voice.ts';

/** The story of a council's night: control, the seats that were up, the council as it stands, gains and losses, the closest ward. */
export function councilResult(voice: Voice, answer: CouncilOn): Story {
  const paragraphs = [
    [...councilLead(voice, answer, isFresh(voice, answer.night)), seatsUpSentence(voice, answer)],
    [standingSentence(voice, answer), changesSentence(voice, answer)],
    [closestWard(voice, answer)],
  ];
  return {
    kind: 'council-result',
    headline: councilHeadline(voice, answer),
    paragraphs: paragraphs.map(spoken).filter((sentences) => sentences.length > 0),
    date: voice.on,
    notes: councilNotes(answer),
  };
}
