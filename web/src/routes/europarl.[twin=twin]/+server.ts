import { europeanSeatsTable } from 'countroom/publish';
import { desk } from '#lib/server/desk.ts';
import { twin } from '#lib/server/twin.ts';

/** Every seat in the European Parliament that is held, as a file. */
export async function GET({ params }) {
  const { record } = await desk();
  return twin(europeanSeatsTable(record), params.twin, 'europarl');
}
