import { toJsonFeed } from 'countroom/publish';
import { feedAnswer } from '#lib/server/feed-answer.ts';

/** What changed in a region, as JSON Feed. */
export async function GET(event) {
  return feedAnswer(event.params.region, event, toJsonFeed, 'application/feed+json');
}
