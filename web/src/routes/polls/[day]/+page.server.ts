import { pollingDayFrame, pollingDayOf, pollingDayPage } from '#lib/server/build/polling-day-page.ts';
import { desk } from '#lib/server/desk.ts';
import { regionOf } from '#lib/server/question.ts';
import { remember } from '#lib/server/remember.ts';

export async function load({ params, url }) {
  const { record, settings } = await desk();
  const date = pollingDayOf(record, params.day);
  const own = regionOf(record, settings.region);
  const region = regionOf(record, url.searchParams.get('region') ?? settings.region);
  return remember(record, `${url.pathname} ${region.id}`, () => ({
    view: pollingDayPage(record, date, region, own),
    frame: pollingDayFrame(record, settings.region, date, region),
  }));
}
