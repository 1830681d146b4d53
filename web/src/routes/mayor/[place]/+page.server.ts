import { redirect } from '@sveltejs/kit';
import { mayorDays, mayorOf, mayorPath } from '#lib/server/build/mayor-page.ts';
import { desk } from '#lib/server/desk.ts';

/** A place without a day is its newest election held. */
export async function load({ params }) {
  const { record } = await desk();
  redirect(302, mayorPath(mayorOf(record, params.place, mayorDays(record).at(-1)!).date));
}
