import { correctionsPage } from '#lib/server/build/corrections-page.ts';
import { desk } from '#lib/server/desk.ts';
import { journalFacts } from '#lib/server/journal-facts.ts';
import { plainFrame } from '#lib/server/plain-frame.ts';
import { words } from '#lib/words/en.ts';

export async function load() {
  const { record, settings } = await desk();
  const about = { text: words.corrections.title, href: '/corrections' };
  return { view: correctionsPage(record, journalFacts()), frame: plainFrame(record, settings.region, about) };
}
