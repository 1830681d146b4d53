import { redirect } from '@sveltejs/kit';
import { councilNow } from 'countroom/record';
import { councilNowFrame, councilNowPage } from '#lib/server/build/council-now-page.ts';
import { councilOf } from '#lib/server/build/council-question.ts';
import { desk } from '#lib/server/desk.ts';
import { dayOf } from '#lib/server/question.ts';

export async function load({ params, url }) {
  const { record, settings } = await desk();
  const council = councilOf(record, params.slug);
  if (council.slug !== params.slug) redirect(301, `/councils/${council.slug}${url.search}`);
  const answer = councilNow(record, council, dayOf(url));
  return {
    view: councilNowPage(record, answer, url.searchParams.get('since')),
    frame: councilNowFrame(record, settings.region, answer),
  };
}
