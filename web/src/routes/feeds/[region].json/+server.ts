import { toJsonFeed } from 'countroom/publish';
import { feedAnswer } from '#lib/server/feed-answer.ts';

/** What changed in a region, as JSON Feed. */
export async function GET({ params, url }) {
  return feedAnswer(params.region, url, toJsonFeed, 'application/feed+json');
}
