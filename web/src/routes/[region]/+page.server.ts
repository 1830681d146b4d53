import { regionFrame, regionPage } from '#lib/server/build/region-page.ts';
import { desk } from '#lib/server/desk.ts';
import { answer, dayOf, regionOf, today } from '#lib/server/question.ts';
import { remember } from '#lib/server/remember.ts';

export async function load({ params, url }) {
  const { record, settings } = await desk();
  const question = { region: regionOf(record, params.region), on: dayOf(url), today: today(), query: url.searchParams };
  const page = () => {
    const view = answer(() => regionPage(record, settings.style, question));
    return { view, frame: regionFrame(record, question, view) };
  };
  // A map of shapes follows from the desk's boundary files, too, and they change without the record.
  const shapes = url.searchParams.get('map') === 'geography';
  return shapes ? page() : remember(record, `${question.today} ${url.pathname}${url.search}`, page);
}
