import { QUIET } from 'countroom/copy';
import { votingIntentionPage } from '#lib/server/build/voting-intention-page.ts';
import { desk } from '#lib/server/desk.ts';
import { plainFrame } from '#lib/server/plain-frame.ts';
import { remember } from '#lib/server/remember.ts';
import { foretells, polledAsked } from '#lib/server/voting-intention.ts';
import { forecastWords } from '#lib/words/en-forecast.ts';

export async function load({ url }) {
  const opened = await desk();
  const { record, settings } = opened;
  const about = { text: forecastWords.polls.short, href: '/voting-intention' };
  const frame = plainFrame(record, settings.region, about, ['polls/voting-intention.csv']);
  const { polled, on } = polledAsked(opened, url);
  if (foretells(opened, polled)) return { quiet: { title: forecastWords.polls.title, said: QUIET }, frame };
  return {
    view: remember(record, `${url.pathname}${url.search} ${on} ${polled.polls.length}`, () =>
      votingIntentionPage(record, settings.style.percent, polled, { on, search: url.search }),
    ),
    frame,
  };
}
