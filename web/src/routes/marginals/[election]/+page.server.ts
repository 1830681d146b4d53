import { marginalsFrame, marginalsPage } from '#lib/server/build/marginals-page.ts';
import { desk } from '#lib/server/desk.ts';
import { marginalsQuestion } from '#lib/server/marginals-question.ts';
import { answer, regionOf } from '#lib/server/question.ts';

export async function load({ params, url }) {
  const { record, settings } = await desk();
  const question = marginalsQuestion(record, params.election, url);
  return {
    view: answer(() => marginalsPage(record, question)),
    frame: marginalsFrame(record, regionOf(record, settings.region), question),
  };
}
