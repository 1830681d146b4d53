import { toAtom } from 'countroom/publish';
import { feedAnswer } from '#lib/server/feed-answer.ts';

/** What changed in a region, as Atom. */
export async function GET(event) {
  return feedAnswer(event.params.region, event, toAtom, 'application/atom+xml');
}
