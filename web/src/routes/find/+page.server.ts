import { findPage } from '#lib/server/build/find-page.ts';
import { desk } from '#lib/server/desk.ts';
import { siteNav } from '#lib/server/build/names.ts';
import { regionOf, today } from '#lib/server/question.ts';

export async function load({ url }) {
  const { record, settings } = await desk();
  return {
    view: findPage(record, (url.searchParams.get('q') ?? '').trim().slice(0, 80), today()),
    frame: { nav: siteNav(regionOf(record, settings.region), undefined) },
  };
}
