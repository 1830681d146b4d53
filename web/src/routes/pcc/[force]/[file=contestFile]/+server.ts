import { commissionerTable } from 'countroom/publish';
import { commissionerOf } from '#lib/server/build/pcc-question.ts';
import { desk } from '#lib/server/desk.ts';
import { nameAndKind } from '#lib/server/file-kind.ts';
import { twin } from '#lib/server/twin.ts';

/** The candidates of one election of a commissioner as a file. */
export async function GET({ params }) {
  const { record } = await desk();
  const [day, kind] = nameAndKind(params.file);
  const election = commissionerOf(record, params.force, day);
  return twin(commissionerTable(record, election), kind, election.id);
}
