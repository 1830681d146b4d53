import { exitPollsTable } from 'countroom/publish';
import { desk } from '#lib/server/desk.ts';
import { exitPollsNow } from '#lib/server/exit-poll.ts';
import { twin } from '#lib/server/twin.ts';

/** Every exit poll beside the result, as a file. */
export async function GET({ params }) {
  const opened = await desk();
  return twin(exitPollsTable(opened.record, exitPollsNow(opened)), params.twin, 'exit-polls');
}
