import { stvCouncilsFrame, stvCouncilsPage } from '#lib/server/build/stv-councils-page.ts';
import { desk } from '#lib/server/desk.ts';
import { remember } from '#lib/server/remember.ts';

export async function load({ url }) {
  const { record, settings } = await desk();
  return remember(record, url.pathname, () => ({
    view: stvCouncilsPage(record),
    frame: stvCouncilsFrame(record, settings.region),
  }));
}
