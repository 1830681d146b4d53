import { assembliesFrame, assembliesPage } from '#lib/server/build/assembly-page.ts';
import { desk } from '#lib/server/desk.ts';
import { remember } from '#lib/server/remember.ts';

export async function load({ url }) {
  const { record, settings } = await desk();
  return remember(record, url.pathname, () => ({
    view: assembliesPage(record),
    frame: assembliesFrame(record, settings.region),
  }));
}
