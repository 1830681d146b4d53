import { targetsTable } from 'countroom/publish';
import { targets } from 'countroom/record';
import { desk } from '#lib/server/desk.ts';
import { answer } from '#lib/server/question.ts';
import { targetsQuestion } from '#lib/server/targets-question.ts';
import { twin } from '#lib/server/twin.ts';

/** A target list as a file. */
export async function GET({ params, url }) {
  const { record, settings } = await desk();
  const question = targetsQuestion(record, params, url);
  const list = answer(() => targets(record, question));
  return twin(
    targetsTable(record, list, settings.style),
    params.twin,
    `${question.region.id}-${question.party}-targets-${question.election.id}`,
  );
}
