import { homeFrame, homePage } from '#lib/server/build/home-page.ts';
import { desk } from '#lib/server/desk.ts';
import { answer, dayOf, today } from '#lib/server/question.ts';
import { remember } from '#lib/server/remember.ts';

export async function load({ url }) {
  const { record, settings } = await desk();
  const on = dayOf(url);
  return remember(record, `${today()} ${url.pathname} ${on}`, () => ({
    view: answer(() => homePage(record, settings.style, settings.region, on, today())),
    frame: homeFrame(record, settings.region, on),
  }));
}
