import { councilsTable } from 'countroom/publish';
import { councils } from 'countroom/record';
import { desk } from '#lib/server/desk.ts';
import { twin } from '#lib/server/twin.ts';

/** Every council as a file. */
export async function GET({ params }) {
  const { record } = await desk();
  return twin(councilsTable(record, [...councils(record).values()]), params.twin, 'councils');
}
