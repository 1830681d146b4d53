import type { Area } from '../../record/index.ts';
import { boundarySentence, historySentences, membersSentence } from '../en/story/seat-past.ts';
import { councilsSentence, europeanSentence, referendumSentence } from '../en/story/seat-around.ts';
import {
  holderSentences,
  newSeatSentences,
  profileHeadline,
  resultSentence,
  threatSentences,
} from '../en/story/seat-profile.ts';
import { candidateList } from './candidate-list.ts';
import { pendingIn } from './pending.ts';
import { spoken } from './sentence.ts';
import type { Story } from './story.ts';
import type { Voice } from './voice.ts';
import { profileOf } from './seat-profile-facts.ts';

/** A seat for a day when somebody is sent there: who holds it, by how much, over whom, its past, its councils and its other votes. */
export function seatProfile(voice: Voice, area: Area): Story {
  const profile = profileOf(voice, area);
  const pending = pendingIn(voice, area);
  const past = [[...historySentences(voice, profile), boundarySentence(profile)], [membersSentence(voice, profile)]];
  const paragraphs = [
    profile.old ? newSeatSentences(voice, profile) : holderSentences(voice, profile),
    [resultSentence(voice, profile), ...threatSentences(voice, profile)],
    ...(profile.old ? [] : past),
    [councilsSentence(voice, profile), europeanSentence(voice, profile), referendumSentence(voice, profile)],
    ...(pending ? candidateList(voice, pending).paragraphs : []),
  ];
  return {
    kind: 'seat-profile',
    headline: profileHeadline(voice, profile),
    paragraphs: paragraphs.map(spoken).filter((sentences) => sentences.length > 0),
    date: voice.on,
    notes: [
      'Seats of one name are not one seat: boundaries change beneath it.',
      'By-elections before 2005 are not held.',
    ],
  };
}
