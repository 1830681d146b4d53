import { scorecard } from 'countroom/forecast';
import { exitPollSeatsTable } from 'countroom/publish';
import { desk } from '#lib/server/desk.ts';
import { exitPollAsked, exitPollIn, exitPollsNow } from '#lib/server/exit-poll.ts';
import { regionOf } from '#lib/server/question.ts';
import { twin } from '#lib/server/twin.ts';

/** A region's seats as an exit poll suggests them, beside what came. */
export async function GET({ params }) {
  const opened = await desk();
  const { record } = opened;
  const poll = exitPollAsked(opened, exitPollsNow(opened), params.election);
  const region = regionOf(record, params.region);
  const { made } = exitPollIn(opened, poll, region);
  const table = exitPollSeatsTable(record, made, scorecard(record, made));
  return twin(table, params.twin, `exit-poll-${poll.election.id}-${region.id}`);
}
