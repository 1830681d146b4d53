import { homeFrame, homePage } from '#lib/server/build/home-page.ts';
import { desk } from '#lib/server/desk.ts';
import { answer, dayOf, today } from '#lib/server/question.ts';

export async function load({ url }) {
  const { record, settings } = await desk();
  const on = dayOf(url);
  const view = answer(() => homePage(record, settings.style, settings.region, on, today()));
  return { view, frame: homeFrame(record, settings.region, on) };
}
