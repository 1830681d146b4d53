import { seatTable } from 'countroom/publish';
import { contestAt } from '#lib/server/contest.ts';
import { desk } from '#lib/server/desk.ts';
import { twin } from '#lib/server/twin.ts';

/** One contest as a file. */
export async function GET({ params }) {
  const { record } = await desk();
  const contest = contestAt(record, params.slug, params.election);
  return twin(seatTable(record, contest), params.twin, `${contest.area.slug}-${contest.election.id}`);
}
