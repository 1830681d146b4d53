import { redirect } from '@sveltejs/kit';
import { exitPollFrame, exitPollPage } from '#lib/server/build/exit-poll-page.ts';
import { desk } from '#lib/server/desk.ts';
import { exitPollAsked, exitPollIn } from '#lib/server/exit-poll.ts';
import { regionOf } from '#lib/server/question.ts';
import { remember } from '#lib/server/remember.ts';

export async function load({ params, url }) {
  const { record, settings } = await desk();
  const night = exitPollAsked(record, params.election);
  const region = regionOf(record, params.region);
  const address = `/exit-poll/${night.election.id}/${region.id}`;
  if (address !== url.pathname) redirect(301, address);
  return remember(record, address, () => ({
    view: exitPollPage(record, night, region, exitPollIn(record, night, region), false),
    frame: exitPollFrame(record, settings.region, night),
  }));
}
