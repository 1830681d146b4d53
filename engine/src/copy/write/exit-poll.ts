import {
  countySentences,
  exitPollHeadline,
  exitPollLead,
  howItWorks,
  pastErrors,
  regionRanges,
  watchSentences,
} from '../en/story/exit-poll.ts';
import { SEATS_IN_HOUSE, type ExitPollFigures } from './exit-poll-figures.ts';
import { spoken } from './sentence.ts';
import type { Story } from './story.ts';
import type { Voice } from './voice.ts';

/**
 * What an exit poll suggests: the House, a region by county, the seats that will tell, and how such polls work. Says `suggests` and `would`,
 * never `will`; nothing of it may be shown before the close of poll (RPA 1983 s.66A), which is for the caller to keep.
 *
 * @throws Error where the seats do not come to 650.
 */
export function exitPollExplainer(voice: Voice, figures: ExitPollFigures): Story {
  const sum = figures.seats.reduce((all, { seats }) => all + seats, 0);
  if (sum !== SEATS_IN_HOUSE)
    throw new Error(
      `The seats of the exit poll come to ${sum}, where ${SEATS_IN_HOUSE} was expected; correct the figures.`,
    );
  const paragraphs = [
    exitPollLead(voice, figures),
    regionRanges(voice, figures),
    ...(figures.region?.counties ?? []).map((county) => countySentences(voice, county)),
    watchSentences(figures),
    [...howItWorks(), ...pastErrors(voice, figures)],
  ];
  return {
    kind: 'exit-poll',
    headline: exitPollHeadline(voice, figures),
    paragraphs: paragraphs.map(spoken).filter((sentences) => sentences.length > 0),
    date: voice.on,
    notes: [
      'Not for publication before the close of poll at 10pm.',
      'Seats of a region are our illustration; the exit poll itself is of the whole House.',
    ],
  };
}
