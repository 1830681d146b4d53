import { redirect } from '@sveltejs/kit';
import { councilNightFrame, councilNightPage } from '#lib/server/build/council-night-page.ts';
import { councilNightOf } from '#lib/server/build/council-question.ts';
import { desk } from '#lib/server/desk.ts';
import { remember } from '#lib/server/remember.ts';

export async function load({ params, url }) {
  const { record, settings } = await desk();
  const answer = councilNightOf(record, params.slug, params.election);
  const address = `/councils/${answer.council.slug}/local.${answer.night}`;
  if (address !== url.pathname) redirect(301, address + url.search);
  const declared = url.searchParams.getAll('declared');
  return remember(record, `${url.pathname} ${declared.join()}`, () => ({
    view: councilNightPage(record, answer, declared),
    frame: councilNightFrame(record, settings.region, answer),
  }));
}
