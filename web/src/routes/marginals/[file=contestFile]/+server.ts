import { desk } from '#lib/server/desk.ts';
import { marginalsFile } from '#lib/server/marginals-file.ts';
import { marginalsQuestion } from '#lib/server/marginals-question.ts';

/** Marginal seats of one election as a file; the names of elections have dots, so the ending is the last of them. */
export async function GET({ params, url }) {
  const { record } = await desk();
  const [, id, kind] = /^(.*)\.(csv|json)$/.exec(params.file)!;
  return marginalsFile(record, marginalsQuestion(record, id, url), kind!);
}
