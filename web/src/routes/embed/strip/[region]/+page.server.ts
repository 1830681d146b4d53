import { stripEmbed } from '#lib/server/build/embed.ts';
import { onQuery } from '#lib/server/build/names.ts';
import { desk } from '#lib/server/desk.ts';
import { answer, dayOf, regionOf, today } from '#lib/server/question.ts';

export async function load({ params, url }) {
  const { record } = await desk();
  const on = dayOf(url);
  return answer(() => stripEmbed(record, regionOf(record, params.region), on, onQuery(on, today())));
}
