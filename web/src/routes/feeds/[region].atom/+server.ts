import { toAtom } from 'countroom/publish';
import { feedAnswer } from '#lib/server/feed-answer.ts';

/** What changed in a region, as Atom. */
export async function GET({ params, url }) {
  return feedAnswer(params.region, url, toAtom, 'application/atom+xml');
}
