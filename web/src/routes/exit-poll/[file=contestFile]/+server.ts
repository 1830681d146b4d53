import { exitPollsTable } from 'countroom/publish';
import { desk } from '#lib/server/desk.ts';
import { exitPollAsked } from '#lib/server/exit-poll.ts';
import { nameAndKind } from '#lib/server/file-kind.ts';
import { twin } from '#lib/server/twin.ts';

/** An exit poll beside the result, as a file. */
export async function GET({ params }) {
  const { record } = await desk();
  const [election, kind] = nameAndKind(params.file);
  const night = exitPollAsked(record, election);
  return twin(exitPollsTable(record, [night]), kind, `exit-poll-${night.election.id}`);
}
