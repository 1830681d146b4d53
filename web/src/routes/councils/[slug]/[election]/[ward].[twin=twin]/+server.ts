import { councilWardsTable } from 'countroom/publish';
import { wardOf } from '#lib/server/build/council-question.ts';
import { desk } from '#lib/server/desk.ts';
import { twin } from '#lib/server/twin.ts';

/** The candidates of a ward on a night as a file. */
export async function GET({ params }) {
  const { record } = await desk();
  const { answer, ward } = wardOf(record, params.slug, params.election, params.ward);
  return twin(councilWardsTable(record, answer, ward), params.twin, `${answer.election}-${ward.contest.slug}`);
}
