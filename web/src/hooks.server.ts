import { withPolicy } from '#lib/server/cache-policy.ts';
import { compressed } from '#lib/server/compress.ts';
import { desk } from '#lib/server/desk.ts';
import { forecastToday } from '#lib/server/forecast.ts';
import { refusedAsForeign } from '#lib/server/same-site.ts';
import type { Desk } from 'countroom/publish';
import type { Handle, ServerInit } from '@sveltejs/kit/hooks';

/** The server is ready when every fact has been read, not before. */
export const init: ServerInit = async () => {
  const ready = await desk();
  setTimeout(() => workedOutAhead(ready), SETTLED).unref();
};

/** Milliseconds after which the first pages that were waited for are out. */
const SETTLED = 2000;

/** The forecast of today takes most of a second: it is worked out before a reader waits for it. Where it fails its own page says why. */
function workedOutAhead(ready: Desk): void {
  try {
    forecastToday(ready);
  } catch {
    // The page meets the same.
  }
}

/**
 * Fonts are asked for with the page, so that headings settle before they are read. Every answer goes out with its cache policy, and
 * compressed where the reader's program takes it so.
 */
export const handle: Handle = async ({ event, resolve }) => {
  const foreign = refusedAsForeign(event.request, event.url);
  if (foreign) return foreign;
  const response = await resolve(event, {
    preload: ({ type, path }) => type === 'css' || (type === 'font' && path.endsWith('.woff2')),
  });
  // Asked without a connection, to be kept as files, a page is neither sent nor compared with what a reader has.
  if (!event.platform?.req) return withPolicy(response);
  return compressed(event.request, withPolicy(response));
};
