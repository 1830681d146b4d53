import { forecastPage } from '#lib/server/build/forecast-page.ts';
import { desk } from '#lib/server/desk.ts';
import { forecastToday, madeFrom } from '#lib/server/forecast.ts';
import { plainFrame } from '#lib/server/plain-frame.ts';
import { today } from '#lib/server/question.ts';
import { isQuiet } from '#lib/server/quiet.ts';
import { remember } from '#lib/server/remember.ts';
import { forecastWords } from '#lib/words/en-forecast.ts';

export async function load({ url }) {
  const opened = await desk();
  const { record, settings } = opened;
  const made = forecastToday(opened);
  const day = today();
  const about = { text: forecastWords.forecast.short, href: '/forecast' };
  return {
    view: remember(record, `${url.pathname} ${madeFrom(opened)}`, () =>
      forecastPage(record, made, { today: day, quiet: isQuiet(record) }),
    ),
    frame: plainFrame(record, settings.region, about, ['polls/voting-intention.csv']),
  };
}
