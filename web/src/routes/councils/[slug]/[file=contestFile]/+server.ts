import { councilTable, councilWardsTable } from 'countroom/publish';
import { councilNightOf } from '#lib/server/build/council-question.ts';
import { desk } from '#lib/server/desk.ts';
import { nameAndKind } from '#lib/server/file-kind.ts';
import { twin } from '#lib/server/twin.ts';

/** A council's night as a file: by party, or with `?list=wards` every candidate of every ward. */
export async function GET({ params, url }) {
  const { record } = await desk();
  const [election, kind] = nameAndKind(params.file);
  const answer = councilNightOf(record, params.slug, election);
  const wards = url.searchParams.get('list') === 'wards';
  const table = wards ? councilWardsTable(record, answer) : councilTable(record, answer);
  return twin(table, kind, `${answer.election}${wards ? '-wards' : ''}`);
}
