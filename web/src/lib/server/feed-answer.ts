import type { RequestEvent } from '@sveltejs/kit';
import { regionFeed } from 'countroom/publish';
import { CACHE } from './cache-policy.ts';
import { desk } from './desk.ts';
import { originOf } from './origin.ts';
import { regionOf, today } from './question.ts';

/** A region's feed, written as one of the two formats. */
export async function feedAnswer(
  name: string,
  event: Pick<RequestEvent, 'url' | 'platform' | 'request'>,
  write: (feed: ReturnType<typeof regionFeed>, place: { origin: string; path: string }) => string,
  type: string,
): Promise<Response> {
  const { record, facts } = await desk();
  const feed = regionFeed(record, { region: regionOf(record, name), on: today(), facts });
  return fileAnswer(write(feed, { origin: originOf(event), path: event.url.pathname }), type);
}

/** A file that other programs fetch again and again. */
export function fileAnswer(text: string, type: string): Response {
  return new Response(text, {
    headers: {
      'content-type': `${type}; charset=utf-8`,
      'cache-control': CACHE.page,
      'access-control-allow-origin': '*',
    },
  });
}
