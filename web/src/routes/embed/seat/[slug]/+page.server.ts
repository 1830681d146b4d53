import { contestOf } from '#lib/server/build/card.ts';
import { seatEmbed } from '#lib/server/build/embed.ts';
import { desk } from '#lib/server/desk.ts';
import { answer, dayOf } from '#lib/server/question.ts';

export async function load({ params, url }) {
  const { record } = await desk();
  return answer(() => seatEmbed(record, contestOf(record, { widget: 'seat', seat: params.slug }, dayOf(url)), false));
}
