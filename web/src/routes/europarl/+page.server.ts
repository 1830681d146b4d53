import { europeanIndexFrame, europeanIndexPage } from '#lib/server/build/european-index-page.ts';
import { desk } from '#lib/server/desk.ts';
import { remember } from '#lib/server/remember.ts';

export async function load({ url }) {
  const { record, settings } = await desk();
  return remember(record, url.pathname, () => ({
    view: europeanIndexPage(record),
    frame: europeanIndexFrame(record, settings.region),
  }));
}
