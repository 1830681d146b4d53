import { redirect } from '@sveltejs/kit';
import { seatFrame, seatPage } from '#lib/server/build/seat-page.ts';
import { desk } from '#lib/server/desk.ts';
import { dayOf, regionOf, seatOf, today } from '#lib/server/question.ts';

export async function load({ params, url }) {
  const { record, settings } = await desk();
  const { area, on } = seatOf(record, params.slug, dayOf(url));
  if (area.slug !== params.slug) redirect(301, `/seats/${area.slug}${url.search}`);
  const question = { area, on, today: today() };
  return {
    view: seatPage(record, settings.style, question),
    frame: seatFrame(record, regionOf(record, settings.region), question),
  };
}
