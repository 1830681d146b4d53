import { seatsIndex } from '#lib/server/build/seats-index.ts';
import { desk } from '#lib/server/desk.ts';
import { plainFrame } from '#lib/server/plain-frame.ts';
import { today } from '#lib/server/question.ts';
import { words } from '#lib/words/en.ts';

export async function load({ url }) {
  const { record, settings } = await desk();
  return {
    view: seatsIndex(record, url.searchParams.get('boundaries'), today()),
    frame: plainFrame(record, settings.region, { text: words.index.seats, href: '/seats' }, ['areas.csv']),
  };
}
