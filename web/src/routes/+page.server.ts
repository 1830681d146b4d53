import { homePage } from '#lib/server/build/home-page.ts';
import { desk } from '#lib/server/desk.ts';
import { siteNav } from '#lib/server/build/names.ts';
import { regionOf, today } from '#lib/server/question.ts';

export async function load() {
  const { record, settings } = await desk();
  return {
    view: homePage(record, settings.region, today()),
    frame: { nav: siteNav(regionOf(record, settings.region), undefined) },
  };
}
