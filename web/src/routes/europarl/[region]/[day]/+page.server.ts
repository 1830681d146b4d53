import { redirect } from '@sveltejs/kit';
import { europeanFrame, europeanPage } from '#lib/server/build/european-page.ts';
import { europeanAsked, europeanPath, NORTHERN_IRELAND } from '#lib/server/build/european-question.ts';
import { europeanStvPage } from '#lib/server/build/european-stv-page.ts';
import { desk } from '#lib/server/desk.ts';
import { remember } from '#lib/server/remember.ts';
import { words } from '#lib/words/en.ts';

export async function load({ params, url }) {
  const { record, settings } = await desk();
  const asked = europeanAsked(record, params.region, params.day);
  const address = europeanPath(asked.kind === 'lists' ? asked.region.slug : NORTHERN_IRELAND, params.day);
  if (address !== url.pathname) redirect(301, address + url.search);
  const sort = url.searchParams.get('sort');
  return remember(record, `${url.pathname} ${sort ?? ''}`, () => {
    if (asked.kind === 'lists')
      return {
        view: europeanPage(record, asked.region, sort),
        frame: europeanFrame(record, settings.region, asked.region),
      };
    const view = europeanStvPage(record, asked.election);
    return {
      view,
      frame: europeanFrame(record, settings.region, {
        name: words.systems.european.ni,
        polledOn: params.day,
        seats: view.elected.length,
      }),
    };
  });
}
