import { exitPollsTable } from 'countroom/publish';
import { desk } from '#lib/server/desk.ts';
import { twin } from '#lib/server/twin.ts';

/** Every exit poll beside the result, as a file. */
export async function GET({ params }) {
  const { record } = await desk();
  return twin(exitPollsTable(record), params.twin, 'exit-polls');
}
