import { compositionsTable } from 'countroom/publish';
import { councilNow } from 'countroom/record';
import { councilOf } from '#lib/server/build/council-question.ts';
import { desk } from '#lib/server/desk.ts';
import { today } from '#lib/server/question.ts';
import { twin } from '#lib/server/twin.ts';

/** Every composition of a council as a file. */
export async function GET({ params }) {
  const { record } = await desk();
  const council = councilOf(record, params.slug);
  const table = compositionsTable(record, council, councilNow(record, council, today()).history);
  return twin(table, params.twin, `${council.slug}-compositions`);
}
