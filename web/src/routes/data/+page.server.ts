import { dataPage } from '#lib/server/build/data-page.ts';
import { desk } from '#lib/server/desk.ts';
import { plainFrame } from '#lib/server/plain-frame.ts';
import { words } from '#lib/words/en.ts';

export async function load() {
  const { record, settings } = await desk();
  return {
    view: dataPage(record),
    frame: plainFrame(record, settings.region, { text: words.data.title, href: '/data' }),
  };
}
