import { copyWords } from '#lib/words/en-copy.ts';
import { openAnswer } from './open-answer.ts';
import { Refused } from './refused.ts';

/** A copy is sent, not asked for: an address is kept and seen on its way. */
export async function wrongMethod(): Promise<Response> {
  const answer = await openAnswer(() => Promise.reject(new Refused(405, copyWords.api.method)));
  answer.headers.set('allow', 'POST, OPTIONS');
  return answer;
}
