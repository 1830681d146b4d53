import type { Margin, WatchedSeat } from '../../../record/index.ts';
import { numbersMarked, said, strung } from '../../write/sentence.ts';
import type { Sentence } from '../../write/story.ts';
import type { Voice } from '../../write/voice.ts';
import { majorityShareFigure, votes } from './figures.ts';
import { adjective, seatName, who } from './sides.ts';
import { watchReason } from '../watch.ts';

/** Seats worth watching before a poll. */

/** Over the seats of one county that are worth watching. */
export function watchHeading(county: string): Sentence {
  return said`Seats to watch in ${county}`;
}

/** A seat with why it is worth watching. */
export function watchLine(voice: Voice, { area, holding, reasons }: WatchedSeat): Sentence {
  const why = reasons.slice(0, MOST_REASONS).map((reason) => {
    if (reason.kind === 'office' && holding.state === 'held')
      return `held by ${holding.tenure.member}, ${reason.office}`;
    const text = watchReason(reason, voice.parties).replaceAll('%', percentSign(voice));
    const measure = MEASURES[reason.kind];
    return measure === undefined ? text : numbersMarked(text, measure, area.slug);
  });
  return said`${seatName(area)}: ${strung(why.flatMap((part, index) => (index === 0 ? [part] : ['; ', part])))}.`;
}

/** What the figures of a reason are; the others tell none. */
const MEASURES: Readonly<Partial<Record<WatchedSeat['reasons'][number]['kind'], string>>> = {
  close: 'majority',
  'third in reach': 'gap',
  target: 'target rank',
};

const MOST_REASONS = 3;

function percentSign({ style }: Voice): string {
  return style.percent === '%' ? '%' : ` ${style.percent}`;
}

/** A seat on new boundaries with its notional majority. */
export function notionalLine(voice: Voice, { area, winner, runnerUp, majority, share }: Margin): Sentence {
  const size = votes(majority, area.slug, 'majority');
  const part = majorityShareFigure(voice, share, area.slug);
  return said`${seatName(area)}: notional ${adjective(voice, winner.party)} majority ${size} (${part}) over ${who(voice, runnerUp.party)}.`;
}
