import { mayorTable } from 'countroom/publish';
import { mayorOf } from '#lib/server/build/mayor-page.ts';
import { desk } from '#lib/server/desk.ts';
import { nameAndKind } from '#lib/server/file-kind.ts';
import { twin } from '#lib/server/twin.ts';

/** The candidates for mayor of one election as a file. */
export async function GET({ params }) {
  const { record } = await desk();
  const [day, kind] = nameAndKind(params.file);
  const election = mayorOf(record, params.place, day);
  return twin(mayorTable(record, election, 'London'), kind, election.id);
}
