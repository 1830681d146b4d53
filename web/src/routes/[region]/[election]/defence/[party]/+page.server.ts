import { targetsFrame, targetsPage } from '#lib/server/build/targets-page.ts';
import { desk } from '#lib/server/desk.ts';
import { answer } from '#lib/server/question.ts';
import { targetsQuestion } from '#lib/server/targets-question.ts';

export async function load({ params, url }) {
  const { record, settings } = await desk();
  const question = targetsQuestion(record, params, url, 'defence');
  return { view: answer(() => targetsPage(record, settings.style, question)), frame: targetsFrame(record, question) };
}
