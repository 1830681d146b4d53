import tokens from '#lib/look/tokens.css?raw';
import { partyStyles } from '#lib/look/party-styles.ts';
import { readTheme, themed } from '#lib/embed/theme.ts';
import { CACHE } from '#lib/server/cache-policy.ts';
import { partyColours } from '#lib/server/party-colours.ts';

const sheet = `${tokens}\n${partyStyles(partyColours())}`;

/** The colours of a widget that does not follow the reader's system. */
export function GET({ params }) {
  return new Response(themed(sheet, readTheme(params.theme)), {
    headers: { 'content-type': 'text/css; charset=utf-8', 'cache-control': CACHE.release },
  });
}
