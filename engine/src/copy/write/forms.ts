import { winnerOf, type Contest } from '../../record/index.ts';
import { captionText, lowerThirdLines } from '../en/story/graphics.ts';
import { numbersMarked } from './sentence.ts';
import { seatFacts } from './seat-facts.ts';
import { seatHeadline } from '../en/story/seat-lead.ts';
import type { Sentence, Story } from './story.ts';
import type { Voice } from './voice.ts';

/** Seconds of speech that a script can be asked for. */
export const SCRIPT_SECONDS = [10, 20, 40] as const;
export type ScriptSeconds = (typeof SCRIPT_SECONDS)[number];

/** How fast a presenter reads. */
const WORDS_A_SECOND = 3;

/** As many characters as a notification shows. */
export const PUSH_LENGTH = 120;

/**
 * A story cut for speech at three words a second. Whole sentences, in the story's order; a paragraph is taken from its beginning or not at
 * all, so that nothing refers to what was left out. Of a first sentence that is too long the first clause is said, which names the subject.
 */
export function scriptOf(story: Story, seconds: ScriptSeconds): Story {
  let left = seconds * WORDS_A_SECOND;
  const paragraphs: (readonly Sentence[])[] = [];
  for (const paragraph of story.paragraphs) {
    const fit: Sentence[] = [];
    for (const whole of paragraph) {
      const first = paragraphs.length + fit.length === 0;
      const sentence = first && wordsIn(whole.text) > left ? opening(story, whole) : whole;
      const words = wordsIn(sentence.text);
      if (words > left && !first) break;
      left -= words;
      fit.push(sentence);
    }
    if (fit.length > 0) paragraphs.push(fit);
    if (left < SHORTEST) break;
  }
  return { ...story, kind: 'script', paragraphs };
}

/** A sentence up to the comma after its day, or else after its first figure; the headline where it has none. */
function opening({ headline }: Story, { text, marks }: Sentence): Sentence {
  const afterDay = text.search(/(?<=\d{4}), /);
  const end = afterDay === -1 ? text.indexOf(', ', marks[0]?.span[1] ?? text.length) : afterDay;
  if (end === -1) return numbersMarked(`${headline}.`, 'headline', '');
  return { text: `${text.slice(0, end)}.`, marks: marks.filter(({ span }) => span[1] <= end) };
}

/** No sentence is shorter. */
const SHORTEST = 4;

export function wordsIn(text: string): number {
  return text.split(/\s+/).filter(Boolean).length;
}

/** The two lines of a lower third. */
export function lowerThird(voice: Voice, contest: Contest): Story {
  return lines(voice, contest, 'lower-third', lowerThirdLines(voice, seatFacts(voice, contest)));
}

/** One line under a picture. */
export function caption(voice: Voice, contest: Contest): Story {
  return lines(voice, contest, 'caption', [captionText(voice, seatFacts(voice, contest))]);
}

function lines(voice: Voice, contest: Contest, kind: 'lower-third' | 'caption', texts: readonly string[]): Story {
  const measured = winnerOf(contest) ? 'majority' : 'none';
  return {
    kind,
    headline: seatHeadline(voice, seatFacts(voice, contest)),
    paragraphs: texts.map((text) => [numbersMarked(text, measured, contest.area.slug)]),
    date: voice.on,
    notes: [],
  };
}

/** A story as a notification: its headline, and its first sentence too where both fit. */
export function pushOf(story: Story): Story {
  const [first] = story.paragraphs[0] ?? [];
  const short = shortened(story.headline);
  const next = story.paragraphs[0]?.[1];
  const second = next && short.length + 2 + next.text.length <= PUSH_LENGTH ? next : undefined;
  const subject = first?.marks[0]?.subject ?? '';
  const text = second ? `${short}. ${second.text}` : short;
  const base = numbersMarked(short, 'headline', subject);
  const moved = second?.marks.map((mark) => ({
    ...mark,
    span: [mark.span[0] + short.length + 2, mark.span[1] + short.length + 2] as const,
  }));
  return { ...story, kind: 'push', paragraphs: [[{ text, marks: [...base.marks, ...(moved ?? [])] }]] };
}

/** A headline that fits: without its last clause, else cut at a word. */
function shortened(headline: string): string {
  if (headline.length <= PUSH_LENGTH) return headline;
  const clause = headline.slice(0, PUSH_LENGTH - 1).replace(/\s+\S*$/, '');
  return `${clause}…`;
}
