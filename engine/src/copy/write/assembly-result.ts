import type { AssemblyElection, ListRegion } from '../../record/index.ts';
import {
  assemblyHeadline,
  assemblyLead,
  assemblyMajority,
  kindsOfSeat,
  regionalVotes,
  regionConstituencies,
  regionHeadline,
  regionSeats,
  regionVotes,
} from '../en/story/assembly.ts';
import { spoken } from './sentence.ts';
import type { Sentence, Story } from './story.ts';
import type { Voice } from './voice.ts';

/** The story of an election of a devolved parliament or assembly: seats in all, by kind of seat, the regional votes. */
export function assemblyResult(voice: Voice, election: AssemblyElection): Story {
  const paragraphs = [
    [assemblyLead(voice, election), assemblyMajority(voice, election)],
    kindsOfSeat(voice, election),
    [regionalVotes(voice, election)],
  ];
  return storyOf(voice, assemblyHeadline(voice, election), paragraphs, [
    'Seats are those of constituencies and regional lists together.',
  ]);
}

/** The story of one of its regions: the additional seats, the votes they were shared out by, the constituencies. */
export function assemblyRegion(voice: Voice, election: AssemblyElection, region: ListRegion): Story {
  const paragraphs = [
    [regionSeats(voice, region, election)],
    [regionVotes(voice, region)],
    [regionConstituencies(voice, region)],
  ];
  return storyOf(voice, regionHeadline(voice, region), paragraphs, [
    'Regional seats are shared out by votes for lists, with the constituencies that a party has won in the region counted first.',
  ]);
}

function storyOf(
  voice: Voice,
  headline: string,
  paragraphs: readonly (readonly Sentence[])[],
  notes: readonly string[],
): Story {
  return {
    kind: 'assembly-result',
    headline,
    paragraphs: paragraphs.map(spoken).filter((sentences) => sentences.length > 0),
    date: voice.on,
    notes,
  };
}
