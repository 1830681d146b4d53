import { seatTable } from 'countroom/publish';
import { contestAt } from '#lib/server/contest.ts';
import { desk } from '#lib/server/desk.ts';
import { listOfTwins, twin } from '#lib/server/twin.ts';

/** One contest as a file. The names of elections have dots in them, so the ending is what stands after the last. */
export async function GET({ params: { slug, file }, url }) {
  const { record } = await desk();
  const dot = file.lastIndexOf('.');
  const contest = contestAt(record, slug, file.slice(0, dot));
  const table = listOfTwins(record, url, () => seatTable(record, contest));
  return twin(table, file.slice(dot + 1), `${contest.area.slug}-${contest.election.id}`);
}
