import { threeWayFrame, threeWayPage } from '#lib/server/build/three-way-page.ts';
import { desk } from '#lib/server/desk.ts';
import { answer } from '#lib/server/question.ts';
import { listQuestion } from '#lib/server/targets-question.ts';

export async function load({ params, url }) {
  const { record } = await desk();
  const question = listQuestion(record, params, url);
  return { view: answer(() => threeWayPage(record, question)), frame: threeWayFrame(record, question) };
}
