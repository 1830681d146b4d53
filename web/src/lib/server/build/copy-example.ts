import { plainText, writeCopy, type Story } from 'countroom/copy/write';
import type { Desk } from 'countroom/publish';
import { today } from '../question.ts';
import type { CheckTyped } from './copy-check-page.ts';

/** A story of the record's own with the slip that is made most: two digits of a figure change places. */
export function exampleCopy({ record, settings }: Desk): CheckTyped {
  const request = { kind: 'seat-result', of: 'Peterborough', election: 'ge2024', today: today() } as const;
  const [story] = writeCopy(record, settings.style, request);
  return { text: plainText(withSlip(story!)).trimEnd(), date: story!.date, region: '' };
}

function withSlip(story: Story): Story {
  const slipped = story.paragraphs[0]!.map((sentence) => {
    const mark = sentence.marks.find(({ figure }) => figure === 'majority');
    if (!mark) return sentence;
    const [start, end] = mark.span;
    const [last, other] = [...sentence.text.slice(start, end)].toReversed();
    return { ...sentence, text: `${sentence.text.slice(0, end - 2)}${last}${other}${sentence.text.slice(end)}` };
  });
  return { ...story, paragraphs: [slipped, ...story.paragraphs.slice(1)] };
}
