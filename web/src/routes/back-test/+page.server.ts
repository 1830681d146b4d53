import { backTestPage } from '#lib/server/build/back-test-page.ts';
import { desk } from '#lib/server/desk.ts';
import { plainFrame } from '#lib/server/plain-frame.ts';
import { today } from '#lib/server/question.ts';
import { remember } from '#lib/server/remember.ts';
import { forecastWords } from '#lib/words/en-forecast.ts';

export async function load({ url }) {
  const { record, settings } = await desk();
  const about = { text: forecastWords.backTest.short, href: '/back-test' };
  return {
    view: remember(record, url.pathname, () => backTestPage(record, today())),
    frame: plainFrame(record, settings.region, about, ['exit-polls/published.csv', 'polls/voting-intention.csv']),
  };
}
