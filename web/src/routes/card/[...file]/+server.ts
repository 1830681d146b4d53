import { error } from '@sveltejs/kit';
import { CARD_SIZES, drawCard } from 'countroom/publish';
import { scopeIn } from '#lib/embed/scope.ts';
import { cardOf } from '#lib/server/build/card.ts';
import { CACHE } from '#lib/server/cache-policy.ts';
import { desk } from '#lib/server/desk.ts';
import { answer, dayOf } from '#lib/server/question.ts';

const NAMED = /^(.+)-(\d+x\d+)\.(png|txt)$/;

/** A card as a picture, and at the same address with `.txt` what it says in words. */
export async function GET({ params, url }) {
  const [, path = '', pixels, kind] = NAMED.exec(params.file) ?? [];
  const scope = scopeIn(path);
  const size = CARD_SIZES.find((each) => each === pixels);
  if (!scope || !size) {
    const message = `There is no card called '${params.file}'; a card is holdings/REGION, targets/REGION/ELECTION/PARTY or seat/SEAT, then -1200x630, -1080x1080 or -1080x1920, then .png or .txt.`;
    error(404, { message });
  }
  const ready = await desk();
  const card = answer(() => cardOf(ready, scope, dayOf(url)));
  const headers = { 'cache-control': CACHE.page, 'access-control-allow-origin': '*' };
  if (kind === 'txt')
    return new Response(`${card.alt}\n`, { headers: { ...headers, 'content-type': 'text/plain; charset=utf-8' } });
  return new Response(new Uint8Array(await drawCard(card, size)), {
    headers: { ...headers, 'content-type': 'image/png' },
  });
}
