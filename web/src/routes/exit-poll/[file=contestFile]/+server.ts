import { exitPollsTable } from 'countroom/publish';
import { desk } from '#lib/server/desk.ts';
import { exitPollAsked, exitPollsNow } from '#lib/server/exit-poll.ts';
import { nameAndKind } from '#lib/server/file-kind.ts';
import { twin } from '#lib/server/twin.ts';

/** An exit poll beside the result, as a file. */
export async function GET({ params }) {
  const opened = await desk();
  const [election, kind] = nameAndKind(params.file);
  const poll = exitPollAsked(opened, exitPollsNow(opened), election);
  return twin(exitPollsTable(opened.record, [poll]), kind, `exit-poll-${poll.election.id}`);
}
