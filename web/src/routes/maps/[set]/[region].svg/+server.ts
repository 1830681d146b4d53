import { error } from '@sveltejs/kit';
import { locatorOf } from '#lib/server/build/locator.ts';
import { CACHE } from '#lib/server/cache-policy.ts';
import { desk } from '#lib/server/desk.ts';
import { regionOf } from '#lib/server/question.ts';

/** The small map of a region that the pages of its seats mark their own on. */
export async function GET({ params }): Promise<Response> {
  const { record } = await desk();
  const region = regionOf(record, params.region);
  if (!region.members.has(params.set)) error(404, `${region.name} has no seats of the boundaries '${params.set}'.`);
  return new Response(locatorOf(record, region, params.set).svg, {
    headers: { 'content-type': 'image/svg+xml; charset=utf-8', 'cache-control': CACHE.release },
  });
}
