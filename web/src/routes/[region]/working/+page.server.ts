import { siteNav } from '#lib/server/build/names.ts';
import { regionWorkings } from '#lib/server/build/working-page.ts';
import { desk } from '#lib/server/desk.ts';
import { answer, dayOf, regionOf, today } from '#lib/server/question.ts';

export async function load({ params, url }) {
  const { record } = await desk();
  const region = regionOf(record, params.region);
  return {
    view: answer(() => regionWorkings(record, region, dayOf(url), today())),
    frame: { about: { text: region.name, href: `/${region.id}` }, nav: siteNav(region, undefined) },
  };
}
