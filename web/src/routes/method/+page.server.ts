import { methodPage } from '#lib/server/build/method-page.ts';
import { desk } from '#lib/server/desk.ts';
import { plainFrame } from '#lib/server/plain-frame.ts';
import { words } from '#lib/words/en.ts';

export async function load() {
  const { record, settings } = await desk();
  return {
    view: methodPage(),
    frame: plainFrame(record, settings.region, { text: words.method.title, href: '/method' }),
  };
}
