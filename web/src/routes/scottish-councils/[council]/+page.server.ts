import { stvCouncilPage, stvCouncilsFrame } from '#lib/server/build/stv-councils-page.ts';
import { wardsOf } from '#lib/server/build/stv-question.ts';
import { desk } from '#lib/server/desk.ts';

export async function load({ params }) {
  const { record, settings } = await desk();
  return {
    view: stvCouncilPage(record, wardsOf(record, params.council)),
    frame: stvCouncilsFrame(record, settings.region),
  };
}
