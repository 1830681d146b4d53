import { threeWayTable } from 'countroom/publish';
import { threeWays } from 'countroom/record';
import { desk } from '#lib/server/desk.ts';
import { answer } from '#lib/server/question.ts';
import { listQuestion } from '#lib/server/targets-question.ts';
import { twin } from '#lib/server/twin.ts';

/** The three-way marginals of a region as a file. */
export async function GET({ params, url }) {
  const { record } = await desk();
  const question = listQuestion(record, params, url);
  const found = answer(() => threeWays(record, question));
  return twin(
    threeWayTable(record, question, found),
    params.twin,
    `${question.region.id}-three-way-${question.election.id}`,
  );
}
