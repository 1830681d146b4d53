import { desk } from '#lib/server/desk.ts';
import { marginalsFile } from '#lib/server/marginals-file.ts';
import { marginalsQuestion } from '#lib/server/marginals-question.ts';

/** Marginal seats as a file, with the filters of the page. */
export async function GET({ params, url }) {
  const { record } = await desk();
  return marginalsFile(record, marginalsQuestion(record, undefined, url), params.twin);
}
