import { redirect } from '@sveltejs/kit';
import { forecastPage } from '#lib/server/build/forecast-page.ts';
import { desk } from '#lib/server/desk.ts';
import { forecastToday, madeFrom, seatsAsked } from '#lib/server/forecast.ts';
import { plainFrame } from '#lib/server/plain-frame.ts';
import { regionOf, today } from '#lib/server/question.ts';
import { isQuiet } from '#lib/server/quiet.ts';
import { remember } from '#lib/server/remember.ts';
import { forecastWords } from '#lib/words/en-forecast.ts';

export async function load({ params }) {
  const opened = await desk();
  const { record, settings } = opened;
  const region = regionOf(record, params.region);
  const address = `/forecast/${region.id}`;
  if (params.region !== region.id) redirect(301, address);
  const made = forecastToday(opened);
  const rows = made && seatsAsked(made, region);
  const day = today();
  const about = { text: forecastWords.forecast.short, href: '/forecast' };
  return {
    view: remember(record, `${address} ${madeFrom(opened)}`, () =>
      forecastPage(record, made, { today: day, quiet: isQuiet(record), region, rows }),
    ),
    frame: plainFrame(record, settings.region, about, ['polls/voting-intention.csv']),
  };
}
