import { regionFrame, regionPage } from '#lib/server/build/region-page.ts';
import { desk } from '#lib/server/desk.ts';
import { answer, dayOf, regionOf, today } from '#lib/server/question.ts';
import { remember } from '#lib/server/remember.ts';

export async function load({ params, url }) {
  const { record, settings } = await desk();
  const question = { region: regionOf(record, params.region), on: dayOf(url), today: today(), query: url.searchParams };
  return remember(record, `${question.today} ${url.pathname}${url.search}`, () => {
    const view = answer(() => regionPage(record, settings.style, question));
    return { view, frame: regionFrame(record, question, view) };
  });
}
