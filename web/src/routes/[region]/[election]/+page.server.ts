import { redirect } from '@sveltejs/kit';
import { findElection } from 'countroom/record';
import { desk } from '#lib/server/desk.ts';
import { answer, regionOf } from '#lib/server/question.ts';

/** A region at an election is the region on the day of its poll. */
export async function load({ params }) {
  const { record } = await desk();
  const election = answer(
    () => findElection(record, params.election),
    (id) => `/${params.region}/${id}`,
  );
  redirect(301, `/${regionOf(record, params.region).id}?on=${election.polledOn}`);
}
