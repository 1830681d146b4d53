import { copyWords } from '#lib/words/en-copy.ts';

const SENT_BY_FORMS = ['multipart/form-data', 'application/x-www-form-urlencoded', 'text/plain', ''];
const READS = new Set(['GET', 'HEAD', 'OPTIONS']);

/**
 * Refuses what a page of another site sends to a page of this one, as a form can without its reader's knowledge. The open interface under
 * `/api/` keeps nothing and knows nobody, so it answers every site.
 */
export function refusedAsForeign(request: Request, url: URL): Response | undefined {
  if (READS.has(request.method) || url.pathname.startsWith('/api/')) return undefined;
  const type = request.headers.get('content-type')?.split(';')[0]?.trim().toLowerCase() ?? '';
  if (!SENT_BY_FORMS.includes(type) || request.headers.get('origin') === url.origin) return undefined;
  return new Response(`${copyWords.api.elsewhere}\n`, {
    status: 403,
    headers: { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store' },
  });
}
