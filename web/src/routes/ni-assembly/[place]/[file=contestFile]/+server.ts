import { contestOn, contestTable } from '#lib/server/build/stv-question.ts';
import { desk } from '#lib/server/desk.ts';
import { nameAndKind } from '#lib/server/file-kind.ts';
import { twin } from '#lib/server/twin.ts';

/** The count of a constituency as a file. */
export async function GET({ params }) {
  const { record } = await desk();
  const [date, kind] = nameAndKind(params.file);
  const contest = contestOn(record, { body: 'ni-assembly', slug: params.place }, date);
  return twin(contestTable(record, contest), kind, contest.id);
}
