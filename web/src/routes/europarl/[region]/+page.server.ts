import { redirect } from '@sveltejs/kit';
import { daysHeld } from '#lib/server/build/european-page.ts';
import { europeanAsked, europeanPath, NORTHERN_IRELAND } from '#lib/server/build/european-question.ts';
import { desk } from '#lib/server/desk.ts';

/** A region without a day is the region at the newest election held. */
export async function load({ params }) {
  const { record } = await desk();
  const day = daysHeld(record).at(-1)!;
  const asked = europeanAsked(record, params.region, day);
  redirect(302, europeanPath(asked.kind === 'lists' ? asked.region.slug : NORTHERN_IRELAND, day));
}
