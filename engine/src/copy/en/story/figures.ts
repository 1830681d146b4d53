import type { Ratio } from '../../../psephology/index.ts';
import type { Contest, PartyId } from '../../../record/index.ts';
import { majorityPercent, thousands, type PercentWord } from '../../numbers.ts';
import { hundredths } from '../../round.ts';
import type { Sentence } from '../../write/story.ts';
import { figure } from '../../write/sentence.ts';
import type { Voice } from '../../write/voice.ts';
import { inProse, pointsInProse, swingInProse } from '../results.ts';
import { spelt } from '../words.ts';

/** Figures as they stand in stories, each marked with what it measures and whose it is. */

/** A count in numerals, as votes always are. */
export function votes(count: number, subject: string, name = 'votes'): Sentence {
  return figure(thousands(count), name, subject);
}

/** A small count in words: `seven of the candidates`. */
export function number(count: number, name: string, subject: string): Sentence {
  return figure(count < 10 ? spelt(count) : thousands(count), name, subject);
}

export function perCent({ style }: Voice, share: Ratio, name: string, subject: string): Sentence {
  return figure(inProse(share, style.percent), name, subject);
}

/** A swing, actual or required: never nothing while there is one. */
export function swingFigure({ style }: Voice, swing: Ratio, name: string, subject: string): Sentence {
  return figure(swingInProse(swing, style.percent), name, subject);
}

export function majorityShareFigure({ style }: Voice, share: Ratio, subject: string): Sentence {
  return figure(majorityPercent(share).replace('%', sign(style.percent)), 'majority share', subject);
}

function sign(word: PercentWord): string {
  return word === '%' ? '%' : ` ${word}`;
}

/** A change in share: `9.5 percentage points` where it is said first, `9.5 points` after that. */
export function points(change: Ratio, subject: string, first = false, name = 'change'): Sentence {
  const text = pointsInProse(change);
  return figure(first ? text.replace(' point', ' percentage point') : text, name, subject);
}

/** The same without its unit, where the sentence has just said it. */
export function bare(fraction: Ratio, name: string, subject: string): Sentence {
  return figure(hundredths(fraction, 1), name, subject);
}

/** Whose a figure of a party in a seat is. */
export function partyIn({ area }: Contest, party: PartyId): string {
  return `${area.slug}/${party}`;
}
