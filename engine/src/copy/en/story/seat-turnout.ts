import { absolute, sign } from '../../../psephology/index.ts';
import { roundsToNothing } from '../../round.ts';
import type { SeatFacts } from '../../write/seat-facts.ts';
import { NOTHING, said } from '../../write/sentence.ts';
import type { Sentence } from '../../write/story.ts';
import type { Voice } from '../../write/voice.ts';
import { perCent, points } from './figures.ts';

/** Turnout, and how it compares on the same boundaries. */
export function turnoutSentence(voice: Voice, { contest, turnout, baseline }: SeatFacts): Sentence {
  if (!turnout) return NOTHING;
  const { slug } = contest.area;
  const now = perCent(voice, turnout.now, 'turnout', slug);
  const { change } = turnout;
  if (!change || !baseline) return said`Turnout was ${now}.`;
  const year = baseline.contest.polledOn.slice(0, 4);
  const then = contest.election.kind === 'by-election' ? `at the ${year} general election` : `in ${year}`;
  if (sign(change) === 0 || roundsToNothing(change, 1)) return said`Turnout was ${now}, as ${then}.`;
  const size = points(absolute(change), slug, false, 'turnout change');
  return said`Turnout was ${now}, ${size} ${sign(change) > 0 ? 'higher' : 'lower'} than ${then}.`;
}
