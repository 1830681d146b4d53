import { councilsRegionFrame, councilsRegionPage } from '#lib/server/build/councils-region-page.ts';
import { nightsOfRegion } from '#lib/server/build/councils-nights.ts';
import { councilsOfNight } from '#lib/server/build/council-question.ts';
import { desk } from '#lib/server/desk.ts';
import { remember } from '#lib/server/remember.ts';

export async function load({ params, url }) {
  const { record, settings } = await desk();
  const sort = url.searchParams.get('sort');
  return remember(record, `${url.pathname} ${sort}`, () => {
    const answer = councilsOfNight(record, params.region, params.election);
    return {
      view: councilsRegionPage(record, answer, sort, nightsOfRegion(record, answer.region, answer.night)),
      frame: councilsRegionFrame(record, settings.region, answer),
    };
  });
}
