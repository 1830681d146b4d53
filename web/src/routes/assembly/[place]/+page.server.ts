import { redirect } from '@sveltejs/kit';
import { assemblyOf, assemblyPath } from '#lib/server/build/assembly-page.ts';
import { desk } from '#lib/server/desk.ts';

/** An assembly without a day is its newest election held. */
export async function load({ params }) {
  const { record } = await desk();
  const { place, date } = assemblyOf(record, params.place);
  redirect(302, assemblyPath(place, date));
}
