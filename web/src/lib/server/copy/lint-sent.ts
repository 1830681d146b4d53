import { asRead } from 'countroom/copy/check';
import { lintCopy, type Finding } from 'countroom/copy/lint';
import type { Desk } from 'countroom/publish';
import { readDate } from 'countroom/record';
import { copyWords } from '#lib/words/en-copy.ts';
import { today } from '../question.ts';
import { Refused } from './refused.ts';
import type { SentCopy } from './sent-copy.ts';

/**
 * A copy held against the desk's house style and the law, as of its date and hour; of today, where it has none.
 *
 * @throws NotCopy for what has no words in it, Refused for an hour that is none, NotFound for such a date.
 */
export function lintSent({ record, settings }: Desk, { text, asked }: SentCopy): readonly Finding[] {
  const [date, hour] = [asked('date'), asked('hour')];
  if (hour !== '' && !(/^\d{1,2}$/.test(hour) && Number(hour) < 24)) throw new Refused(400, copyWords.api.hour(hour));
  asRead(text);
  return lintCopy(text, {
    record,
    style: settings.style,
    settings: settings.lint,
    on: date === '' ? today() : readDate(date),
    hour: hour === '' ? undefined : Number(hour),
  });
}
