import { embedsPage } from '#lib/server/build/embeds-page.ts';
import { siteNav } from '#lib/server/build/names.ts';
import { desk } from '#lib/server/desk.ts';
import { originOf } from '#lib/server/origin.ts';
import { regionOf, today } from '#lib/server/question.ts';

export async function load(event) {
  const ready = await desk();
  const { record, settings } = ready;
  return {
    view: embedsPage(ready, event.url.searchParams, { origin: originOf(event), on: today() }),
    frame: { nav: siteNav(regionOf(record, settings.region), undefined) },
  };
}
