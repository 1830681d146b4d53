import { commissionersFrame, commissionersPage } from '#lib/server/build/pcc-page.ts';
import { desk } from '#lib/server/desk.ts';
import { remember } from '#lib/server/remember.ts';

export async function load({ url }) {
  const { record, settings } = await desk();
  return remember(record, url.pathname, () => ({
    view: commissionersPage(record),
    frame: commissionersFrame(record, settings.region),
  }));
}
