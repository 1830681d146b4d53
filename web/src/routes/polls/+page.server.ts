import { pollingDaysFrame, pollingDaysPage } from '#lib/server/build/polling-day-page.ts';
import { desk } from '#lib/server/desk.ts';
import { regionOf } from '#lib/server/question.ts';
import { remember } from '#lib/server/remember.ts';

export async function load({ url }) {
  const { record, settings } = await desk();
  return remember(record, url.pathname, () => ({
    view: pollingDaysPage(record, regionOf(record, settings.region)),
    frame: pollingDaysFrame(record, settings.region),
  }));
}
