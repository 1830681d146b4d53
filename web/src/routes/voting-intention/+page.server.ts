import { votingIntentionPage } from '#lib/server/build/voting-intention-page.ts';
import { desk } from '#lib/server/desk.ts';
import { plainFrame } from '#lib/server/plain-frame.ts';
import { remember } from '#lib/server/remember.ts';
import { polledAsked } from '#lib/server/voting-intention.ts';
import { forecastWords } from '#lib/words/en-forecast.ts';

export async function load({ url }) {
  const opened = await desk();
  const { record, settings } = opened;
  const about = { text: forecastWords.polls.title, href: '/voting-intention' };
  const { polled, on } = polledAsked(opened, url);
  return {
    view: remember(record, `${url.pathname}${url.search} ${on} ${polled.polls.length}`, () =>
      votingIntentionPage(record, settings.style.percent, polled, { on, search: url.search }),
    ),
    frame: plainFrame(record, settings.region, about, ['polls/voting-intention.csv']),
  };
}
