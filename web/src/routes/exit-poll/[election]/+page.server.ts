import { redirect } from '@sveltejs/kit';
import { exitPollFrame, exitPollPage } from '#lib/server/build/exit-poll-page.ts';
import { desk } from '#lib/server/desk.ts';
import { exitPollAsked, exitPollIn } from '#lib/server/exit-poll.ts';
import { regionOf } from '#lib/server/question.ts';
import { remember } from '#lib/server/remember.ts';

export async function load({ params, url }) {
  const { record, settings } = await desk();
  const night = exitPollAsked(record, params.election);
  if (night.election.id !== params.election) redirect(301, `/exit-poll/${night.election.id}`);
  return remember(record, url.pathname, () => {
    const own = regionOf(record, settings.region);
    const region = own.members.has(night.election.boundarySet) ? own : undefined;
    return {
      view: exitPollPage(record, night, region, region && exitPollIn(record, night, region), true),
      frame: exitPollFrame(record, settings.region, night),
    };
  });
}
