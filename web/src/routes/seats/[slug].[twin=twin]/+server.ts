import { seatTable } from 'countroom/publish';
import { contestsOf } from '#lib/server/build/seat-history.ts';
import { desk } from '#lib/server/desk.ts';
import { dayOf, seatOf } from '#lib/server/question.ts';
import { twin } from '#lib/server/twin.ts';

/** The newest contest of a seat as a file. */
export async function GET({ params, url }) {
  const { record } = await desk();
  const { area, on } = seatOf(record, params.slug, dayOf(url));
  const contests = contestsOf(record, area, on);
  const contest = contests.findLast((each) => each.state !== 'not yet') ?? contests.at(-1)!;
  return twin(seatTable(record, contest), params.twin, `${area.slug}-${contest.election.id}`);
}
