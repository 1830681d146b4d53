import { councilsFrame, councilsPage } from '#lib/server/build/councils-page.ts';
import { desk } from '#lib/server/desk.ts';
import { regionOf, today } from '#lib/server/question.ts';
import { remember } from '#lib/server/remember.ts';

export async function load({ url }) {
  const { record, settings } = await desk();
  const since = url.searchParams.get('since');
  return remember(record, `${today()} ${url.pathname} ${since}`, () => ({
    view: councilsPage(record, regionOf(record, settings.region), today(), since),
    frame: councilsFrame(record, settings.region),
  }));
}
