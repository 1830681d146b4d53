import type { EuropeanRegion } from '../../record/index.ts';
import {
  electedSentence,
  europeanHeadline,
  lastSeat,
  seatsLead,
  strongestAreas,
  turnoutOf,
  votesSentences,
} from '../en/story/european.ts';
import { isFresh } from './fresh.ts';
import { spoken } from './sentence.ts';
import type { Story } from './story.ts';
import type { Voice } from './voice.ts';

/** The story of a European election in a region: seats by list, who was elected, votes, the last seat, turnout, districts. */
export function europeanResult(voice: Voice, region: EuropeanRegion): Story {
  const paragraphs = [
    [seatsLead(voice, region, isFresh(voice, region.polledOn))],
    votesSentences(voice, region),
    [electedSentence(voice, region), lastSeat(voice, region)],
    [turnoutOf(voice, region), strongestAreas(voice, region)],
  ];
  return {
    kind: 'european-result',
    headline: europeanHeadline(voice, region),
    paragraphs: paragraphs.map(spoken).filter((sentences) => sentences.length > 0),
    date: voice.on,
    notes: ["Seats are shared out by D'Hondt over the whole region; votes were counted by district."],
  };
}
