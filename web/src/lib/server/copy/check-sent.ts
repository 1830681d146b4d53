import { asRead, checkCopy, type CheckedCopy } from 'countroom/copy/check';
import type { Desk } from 'countroom/publish';
import { checkInThread, TakesTooLong, type CopyQuestion } from 'countroom/publish/copy-files';
import { findRegion, readDate } from 'countroom/record';
import { copyWords } from '#lib/words/en-copy.ts';
import { Refused } from './refused.ts';
import type { SentCopy } from './sent-copy.ts';

const w = copyWords.api;

/** As many letters as are checked in about a second, while every other reader waits. */
const AT_ONCE = 40_000;
const MOST_SECONDS = 90;
/** Each has a record of its own in memory, so one is checked after another, and few wait. */
const MOST_WAITING = 4;

let waiting = 0;
let last: Promise<unknown> = Promise.resolve();

/**
 * The claims of a copy against the desk's record; a long copy is checked aside, one at a time.
 *
 * @throws NotCopy, NotFound, or Refused where it takes too long or too many wait.
 */
export async function checkSent(
  { home, record, settings }: Desk,
  { text, asked }: Pick<SentCopy, 'text' | 'asked'>,
): Promise<CheckedCopy> {
  const [date, region] = [asked('date') || undefined, asked('region') || undefined];
  const options = { date, region, homeRegion: settings.region };
  if (text.length <= AT_ONCE) return checkCopy(record, text, options);
  // What is refused at once is refused before it waits for its turn.
  asRead(text);
  if (date !== undefined) readDate(date);
  if (region !== undefined) findRegion(record, region);
  return inTurn({ home, text, options });
}

async function inTurn(question: CopyQuestion): Promise<CheckedCopy> {
  if (waiting >= MOST_WAITING) throw new Refused(503, w.busy);
  waiting += 1;
  const turn = last.then(() => checkInThread(question, MOST_SECONDS * 1000));
  last = turn.catch(() => undefined);
  try {
    return await turn;
  } catch (thrown) {
    if (thrown instanceof TakesTooLong) throw new Refused(503, w.slow(MOST_SECONDS));
    throw thrown;
  } finally {
    waiting -= 1;
  }
}
