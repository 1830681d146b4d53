import { CACHE } from '#lib/server/cache-policy.ts';
import { partyStyles } from '#lib/look/party-styles.ts';
import { partyColours } from '#lib/server/party-colours.ts';

const styles = partyStyles(partyColours());

/** Party colours as custom properties, from the pack. */
export function GET(): Response {
  return new Response(styles, {
    headers: {
      'content-type': 'text/css; charset=utf-8',
      'cache-control': CACHE.release,
    },
  });
}
