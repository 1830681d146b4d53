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
  const region = regionOf(record, params.region);
  const address = `/exit-poll/${poll.election.id}/${region.id}`;
  if (address !== url.pathname) redirect(301, address);
  return remember(record, `${address} ${polls.map((each) => readingOf(opened, each)).join(' ')}`, () => ({
    view: exitPollPage(record, { polls, poll, region, of: 'region' }, exitPollIn(opened, poll, region)),
    frame: exitPollFrame(record, settings.region, poll),
  }));
}
