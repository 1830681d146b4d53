import { stvAssemblyFrame, stvAssemblyPage } from '#lib/server/build/stv-assembly-page.ts';
import { desk } from '#lib/server/desk.ts';
import { remember } from '#lib/server/remember.ts';

export async function load({ url }) {
  const { record, settings } = await desk();
  return remember(record, url.pathname, () => ({
    view: stvAssemblyPage(record),
    frame: stvAssemblyFrame(record, settings.region),
  }));
}
