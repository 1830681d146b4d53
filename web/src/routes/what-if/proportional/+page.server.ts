import { proportionalFrame, proportionalPage } from '#lib/server/build/proportional-page.ts';
import { proportionalAsked } from '#lib/server/build/proportional-question.ts';
import { desk } from '#lib/server/desk.ts';
import { remember } from '#lib/server/remember.ts';

export async function load({ url }) {
  const { record, settings } = await desk();
  const asked = proportionalAsked(record, settings.region, url.searchParams);
  const key = `${url.pathname} ${asked.region.id} ${asked.election.id} ${asked.notices.join(' ')}`;
  return remember(record, key, () => ({
    view: proportionalPage(record, asked),
    frame: proportionalFrame(record, settings.region, asked),
  }));
}
