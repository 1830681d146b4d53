import { redirect } from '@sveltejs/kit';
import { stvPath } from '#lib/server/build/stv-places.ts';
import { placeOf } from '#lib/server/build/stv-question.ts';
import { desk } from '#lib/server/desk.ts';

/** A ward without a day leads to its newest count. */
export async function load({ params }) {
  const { record } = await desk();
  redirect(
    302,
    stvPath(placeOf(record, { body: 'scottish-councils', council: params.council, slug: params.ward }).at(-1)!),
  );
}
