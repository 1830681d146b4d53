import { assemblyTable } from 'countroom/publish';
import { assemblyOf } from '#lib/server/build/assembly-page.ts';
import { desk } from '#lib/server/desk.ts';
import { nameAndKind } from '#lib/server/file-kind.ts';
import { twin } from '#lib/server/twin.ts';

/** An assembly's election as a file: every list in every region. */
export async function GET({ params }) {
  const { record } = await desk();
  const [day, kind] = nameAndKind(params.file);
  const election = assemblyOf(record, params.place, day);
  return twin(assemblyTable(record, election), kind, election.election);
}
