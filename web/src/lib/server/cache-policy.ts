/**
 * How long an answer may be kept on its way to readers. The desk may change any page at any moment, so each is fresh for seconds; an
 * edge then shows the old one while it asks for the new, and goes on showing it for a day when this server cannot be reached.
 */
export const CACHE = {
  /** Pages, and the files beside them. */
  page: 'public, max-age=15, stale-while-revalidate=60, stale-if-error=86400',
  /** What changes with a release and not with a result: colours, scripts without a hash in their name. */
  release: 'public, max-age=3600, stale-while-revalidate=86400, stale-if-error=86400',
} as const;

/** Gives a page the policy of pages, where its route has not said another. An answer that sets a cookie is for one reader only. */
export function withPolicy(response: Response): Response {
  if (response.status !== 200 || response.headers.has('cache-control') || response.headers.has('set-cookie'))
    return response;
  if (response.headers.get('content-type')?.startsWith('text/html')) response.headers.set('cache-control', CACHE.page);
  return response;
}
