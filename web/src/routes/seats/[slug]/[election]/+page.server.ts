import { redirect } from '@sveltejs/kit';
import { seatFrame, seatPage } from '#lib/server/build/seat-page.ts';
import { contestAt } from '#lib/server/contest.ts';
import { desk } from '#lib/server/desk.ts';
import { regionOf, today } from '#lib/server/question.ts';

export async function load({ params }) {
  const { record, settings } = await desk();
  const contest = contestAt(record, params.slug, params.election);
  const { area, election } = contest;
  if (area.slug !== params.slug || election.id !== params.election) redirect(301, `/seats/${area.slug}/${election.id}`);
  const question = { area, on: contest.polledOn, today: today(), contest };
  return {
    view: seatPage(record, settings.style, question),
    frame: seatFrame(record, regionOf(record, settings.region), question),
  };
}
