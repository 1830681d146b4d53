import type { Election, Region } from '../../record/index.ts';
import { defeated, extremes, votesSentence } from '../en/story/region-extremes.ts';
import { gainsSentences, netSentence, nightHeadline, seatsByParty } from '../en/story/region-night.ts';
import { isFresh } from './fresh.ts';
import { regionAt } from './region-scope.ts';
import { spoken } from './sentence.ts';
import type { Story } from './story.ts';
import type { Voice } from './voice.ts';

/** The night of a general election in a region: seats by party, what changed hands, the closest, who lost, the votes. */
export function regionSummary(voice: Voice, region: Region, election: Election): Story {
  const at = regionAt(voice, region, election);
  const poll = isFresh(voice, election.polledOn) ? '' : ` at the ${election.polledOn.slice(0, 4)} general election`;
  const paragraphs = [
    [seatsByParty(voice, at, poll), netSentence(voice, at)],
    gainsSentences(voice, at),
    extremes(voice, at),
    [defeated(voice, at)],
    [votesSentence(voice, at)],
  ];
  const baseline =
    at.baseline === 'notional'
      ? `the notional result of ${at.baselineYear}`
      : `the ${at.baselineYear} general election`;
  return {
    kind: 'region-summary',
    headline: nightHeadline(voice, at),
    paragraphs: paragraphs.map(spoken).filter((sentences) => sentences.length > 0),
    date: voice.on,
    notes: at.baseline ? [`Gains and losses are measured against ${baseline}.`] : [],
  };
}
