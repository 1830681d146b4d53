import { redirect } from '@sveltejs/kit';
import { electionsOfForce, pccPath } from '#lib/server/build/pcc-question.ts';
import { desk } from '#lib/server/desk.ts';

/** A police area without a day is its newest election held. */
export async function load({ params }) {
  const { record } = await desk();
  const newest = electionsOfForce(record, params.force).at(-1)!;
  redirect(302, pccPath(newest.force, newest.date));
}
