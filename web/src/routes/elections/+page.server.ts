import { electionsPage } from '#lib/server/build/elections-page.ts';
import { desk } from '#lib/server/desk.ts';
import { plainFrame } from '#lib/server/plain-frame.ts';
import { words } from '#lib/words/en.ts';

export async function load() {
  const { record, settings } = await desk();
  const about = { text: words.index.elections, href: '/elections' };
  return { view: electionsPage(record), frame: plainFrame(record, settings.region, about, ['elections.csv']) };
}
