import { wardOf } from '#lib/server/build/council-question.ts';
import { wardFrame, wardPage } from '#lib/server/build/council-ward-page.ts';
import { desk } from '#lib/server/desk.ts';

export async function load({ params }) {
  const { record, settings } = await desk();
  const question = wardOf(record, params.slug, params.election, params.ward);
  return { view: wardPage(record, question), frame: wardFrame(record, settings.region, question) };
}
