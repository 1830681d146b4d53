import { isHttpError } from '@sveltejs/kit';
import { shareOf } from '#lib/server/build/share.ts';
import { desk } from '#lib/server/desk.ts';
import { originOf } from '#lib/server/origin.ts';
import { dayOf } from '#lib/server/question.ts';
import { remember } from '#lib/server/remember.ts';

/** The pages that have a picture of themselves to share. */
const SHARED = new Set([
  '/[region]',
  '/[region]/[election]/targets/[party]',
  '/seats/[slug]',
  '/seats/[slug]/[election]',
]);

export async function load(event) {
  if (!SHARED.has(event.route.id ?? '')) return {};
  const ready = await desk();
  try {
    const options = { origin: originOf(event), on: dayOf(event.url) };
    const key = `share ${options.origin} ${options.on} ${event.url.pathname}`;
    return { share: remember(ready.record, key, () => shareOf(ready, event.url.pathname, options)) };
  } catch (error) {
    // A date that is none has no picture; the page's own load says what is wrong with it, inside the frame of the site.
    if (isHttpError(error)) return {};
    throw error;
  }
}
