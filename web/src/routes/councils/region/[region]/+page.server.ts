import { error, redirect } from '@sveltejs/kit';
import { nightsOfRegion } from '#lib/server/build/councils-nights.ts';
import { desk } from '#lib/server/desk.ts';
import { regionOf } from '#lib/server/question.ts';
import { words } from '#lib/words/en.ts';

/** A region without a night leads to its newest. */
export async function load({ params }) {
  const { record } = await desk();
  const region = regionOf(record, params.region);
  const [newest] = nightsOfRegion(record, region);
  if (newest) redirect(302, newest.href);
  error(404, {
    message: words.councils.errors.noNight(region.name),
    near: [{ text: words.councils.index, href: '/councils' }],
  });
}
