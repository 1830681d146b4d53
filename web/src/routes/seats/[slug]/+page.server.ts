import { redirect } from '@sveltejs/kit';
import { seatForecast } from '#lib/server/build/seat-forecast.ts';
import { seatFrame, seatPage } from '#lib/server/build/seat-page.ts';
import { desk } from '#lib/server/desk.ts';
import { forecastToday } from '#lib/server/forecast.ts';
import { dayOf, regionOf, seatOf, today } from '#lib/server/question.ts';

export async function load({ params, url }) {
  const opened = await desk();
  const { record, settings } = opened;
  const { area, on } = seatOf(record, params.slug, dayOf(url));
  if (area.slug !== params.slug) redirect(301, `/seats/${area.slug}${url.search}`);
  const question = { area, on, today: today() };
  const forecast = on === question.today ? seatForecast(record, forecastToday(opened), area) : undefined;
  return {
    view: { ...seatPage(record, settings.style, question), forecast },
    frame: seatFrame(record, regionOf(record, settings.region), question),
  };
}
