import { defenceTable } from 'countroom/publish';
import { defences } from 'countroom/record';
import { desk } from '#lib/server/desk.ts';
import { targetsQuestion } from '#lib/server/targets-question.ts';
import { listOfTwins, twin } from '#lib/server/twin.ts';

/** The seats a party defends as a file. */
export async function GET({ params, url }) {
  const { record, settings } = await desk();
  const question = targetsQuestion(record, params, url, 'defence');
  const table = listOfTwins(record, url, () => defenceTable(record, defences(record, question), settings.style));
  return twin(table, params.twin, `${question.region.id}-${question.party}-defence-${question.election.id}`);
}
