import { error, json } from '@sveltejs/kit';
import { scopeOfPath } from '#lib/embed/scope.ts';
import { readTheme } from '#lib/embed/theme.ts';
import { oEmbedOf } from '#lib/server/build/oembed.ts';
import { CACHE } from '#lib/server/cache-policy.ts';
import { desk } from '#lib/server/desk.ts';
import { originOf } from '#lib/server/origin.ts';
import { answer, dayOf } from '#lib/server/question.ts';

/** oEmbed: what to embed for the address of a page or widget of this site. */
export async function GET(event) {
  const { url } = event;
  const asked = url.searchParams;
  if ((asked.get('format') ?? 'json') !== 'json')
    error(501, { message: 'oEmbed answers here in JSON only: ask with format=json.' });
  const about = URL.parse(asked.get('url') ?? '');
  if (!about) error(400, { message: 'Give the address of a page of this site, whole, as url=.' });
  const scope = about.host === url.host ? scopeOfPath(decodeURI(about.pathname)) : undefined;
  if (!scope)
    error(404, {
      message: `There is no widget for ${about.href}; regions, target lists and seats of this site have one.`,
    });
  const most = { width: pixels(asked.get('maxwidth')), height: pixels(asked.get('maxheight')) };
  const ready = await desk();
  const found = answer(() =>
    oEmbedOf(ready, scope, { origin: originOf(event), on: dayOf(about), query: kept(about), most }),
  );
  return json(found, { headers: { 'cache-control': CACHE.page, 'access-control-allow-origin': '*' } });
}

function pixels(asked: string | null): number {
  const size = Number(asked ?? '');
  return size > 0 ? Math.floor(size) : Number.POSITIVE_INFINITY;
}

/** What of the page's query the widget understands too. */
function kept(about: URL): string {
  const query = new URLSearchParams();
  const on = about.searchParams.get('on');
  if (on) query.set('on', on);
  const theme = readTheme(about.searchParams.get('theme'));
  if (theme !== 'auto') query.set('theme', theme);
  return query.size > 0 ? `?${query}` : '';
}
