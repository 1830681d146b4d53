import { redirect } from '@sveltejs/kit';
import { siteNav } from '#lib/server/build/names.ts';
import { contestWorking } from '#lib/server/build/working-links.ts';
import { contestWorkings } from '#lib/server/build/working-page.ts';
import { contestAt } from '#lib/server/contest.ts';
import { desk } from '#lib/server/desk.ts';
import { regionOf } from '#lib/server/question.ts';

export async function load({ params, url }) {
  const { record, settings } = await desk();
  const contest = contestAt(record, params.slug, params.election);
  if (url.pathname !== contestWorking(contest)) redirect(301, contestWorking(contest));
  const { area } = contest;
  return {
    view: contestWorkings(record, contest),
    frame: {
      about: { text: area.name, href: `/seats/${area.slug}` },
      nav: siteNav(regionOf(record, settings.region), undefined),
    },
  };
}
