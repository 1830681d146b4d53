import { QUIET } from 'countroom/copy';
import { whatIfFrame, whatIfPage } from '#lib/server/build/what-if-page.ts';
import { desk } from '#lib/server/desk.ts';
import { isQuiet } from '#lib/server/quiet.ts';
import { whatIfAsked } from '#lib/server/what-if.ts';
import { words } from '#lib/words/en.ts';

export async function load({ url }) {
  const { record, settings } = await desk();
  const start = whatIfAsked(record, settings.region, url);
  const frame = whatIfFrame(record, start);
  if (isQuiet(record)) return { quiet: { title: words.whatIf.title, said: QUIET }, frame };
  return { view: whatIfPage(record, start, url.searchParams), frame };
}
