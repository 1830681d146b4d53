import { commissionersTable } from 'countroom/publish';
import { commissionerElections } from 'countroom/record';
import { desk } from '#lib/server/desk.ts';
import { twin } from '#lib/server/twin.ts';

/** Every candidate for commissioner that is held, as a file. */
export async function GET({ params }) {
  const { record } = await desk();
  return twin(commissionersTable(record, commissionerElections(record)), params.twin, 'pcc');
}
