import type { RequestEvent } from '@sveltejs/kit';

/**
 * The address that readers reach this site at, for links that must be whole: `https://results.example.org`. The host is the one
 * asked for; a proxy that takes the encryption off says so in `x-forwarded-proto`, and without one the connection itself tells.
 */
export function originOf({ url, platform, request }: Pick<RequestEvent, 'url' | 'platform' | 'request'>): string {
  // Where the site is asked without a connection, to be kept as files, the request has its true origin.
  if (!platform?.req) return url.origin;
  const forwarded = request.headers.get('x-forwarded-proto')?.split(',')[0]?.trim();
  const encrypted = forwarded ? forwarded === 'https' : 'encrypted' in platform.req.socket;
  return `${encrypted ? 'https' : 'http'}://${url.host}`;
}
