import { seatEmbed } from '#lib/server/build/embed.ts';
import { contestAt } from '#lib/server/contest.ts';
import { desk } from '#lib/server/desk.ts';

export async function load({ params }) {
  const { record } = await desk();
  return seatEmbed(record, contestAt(record, params.slug, params.election), true);
}
