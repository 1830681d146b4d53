import { exitPollIndex } from '#lib/server/build/exit-poll-index.ts';
import { desk } from '#lib/server/desk.ts';
import { exitPollsNow } from '#lib/server/exit-poll.ts';
import { plainFrame } from '#lib/server/plain-frame.ts';
import { forecastWords } from '#lib/words/en-forecast.ts';

export async function load() {
  const opened = await desk();
  const { record, settings } = opened;
  const about = { text: forecastWords.exitPoll.index, href: '/exit-poll' };
  return {
    view: exitPollIndex(record, settings.region, exitPollsNow(opened)),
    frame: plainFrame(record, settings.region, about, ['exit-polls/published.csv']),
  };
}
