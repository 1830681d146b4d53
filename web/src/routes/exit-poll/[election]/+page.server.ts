import { redirect } from '@sveltejs/kit';
import { exitPollFrame, exitPollPage } from '#lib/server/build/exit-poll-page.ts';
import { desk } from '#lib/server/desk.ts';
import { exitPollAsked, exitPollIn, exitPollsNow, readingOf } from '#lib/server/exit-poll.ts';
import { regionOf } from '#lib/server/question.ts';
import { remember } from '#lib/server/remember.ts';

export async function load({ params, url }) {
  const opened = await desk();
  const { record, settings } = opened;
  const polls = exitPollsNow(opened);
  const poll = exitPollAsked(opened, polls, params.election);
  const { election, readable } = poll;
  if (election.id !== params.election) redirect(301, `/exit-poll/${election.id}`);
  return remember(record, `${url.pathname} ${polls.map((each) => readingOf(opened, each)).join(' ')}`, () => {
    const own = regionOf(record, settings.region);
    const region = readable && own.members.has(election.boundarySet) ? own : undefined;
    return {
      view: exitPollPage(record, { polls, poll, region, of: 'country' }, region && exitPollIn(opened, poll, region)),
      frame: exitPollFrame(record, settings.region, poll),
    };
  });
}
