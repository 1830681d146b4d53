import { shareOf } from '#lib/server/build/share.ts';
import { desk } from '#lib/server/desk.ts';
import { dayOf } from '#lib/server/question.ts';

/** The pages that have a picture of themselves to share. */
const SHARED = new Set([
  '/[region]',
  '/[region]/[election]/targets/[party]',
  '/seats/[slug]',
  '/seats/[slug]/[election]',
]);

export async function load({ route, url }) {
  if (!SHARED.has(route.id ?? '')) return {};
  return { share: shareOf(await desk(), url, dayOf(url)) };
}
