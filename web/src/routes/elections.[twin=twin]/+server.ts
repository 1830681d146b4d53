import { electionsTable } from 'countroom/publish';
import { electionsHeld } from '#lib/server/build/elections-held.ts';
import { desk } from '#lib/server/desk.ts';
import { twin } from '#lib/server/twin.ts';

/** Every election as a file. */
export async function GET({ params }) {
  const { record } = await desk();
  return twin(electionsTable(record, electionsHeld(record)), params.twin, 'elections');
}
