import { targetsTable } from 'countroom/publish';
import { targets } from 'countroom/record';
import { desk } from '#lib/server/desk.ts';
import { targetsQuestion } from '#lib/server/targets-question.ts';
import { listOfTwins, twin } from '#lib/server/twin.ts';

/** A target list as a file. */
export async function GET({ params, url }) {
  const { record, settings } = await desk();
  const question = targetsQuestion(record, params, url);
  const table = listOfTwins(record, url, () => targetsTable(record, targets(record, question), settings.style));
  return twin(table, params.twin, `${question.region.id}-${question.party}-targets-${question.election.id}`);
}
