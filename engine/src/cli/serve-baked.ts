import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import type { BakedSite, Entry, Form } from '../publish/bake/index.ts';

/** Answers from a folder of baked pages, with the headers each was baked with; other addresses go on to `otherwise`. */
export function serveBaked(site: BakedSite, otherwise: RequestListener): RequestListener {
  return (request, response) => {
    const { method = 'GET', url = '/' } = request;
    const entry = method === 'GET' || method === 'HEAD' ? site.find(url, performance.now()) : undefined;
    if (!entry) return otherwise(request, response);
    const form = formFor(request, entry);
    const etag = form === 'plain' ? `"${entry.hash}"` : `"${entry.hash}-${form}"`;
    const headers: Record<string, string | number> = { ...entry.headers, etag };
    if (entry.packed.length > 0) headers['vary'] = 'accept-encoding';
    if (hasAlready(request, etag)) return void response.writeHead(304, unsized(headers)).end();
    if (form !== 'plain') headers['content-encoding'] = NAMES[form];
    const contents = site.contents(entry, form);
    headers['content-length'] = contents.length;
    response.writeHead(200, headers).end(method === 'HEAD' ? undefined : contents);
  };
}

/** Where no site is built that could answer what was not baked. */
export function notBaked(_: IncomingMessage, response: ServerResponse): void {
  response
    .writeHead(404, { 'content-type': 'text/plain; charset=utf-8' })
    .end('This page is not among those that were baked, and no live site stands behind them.\n');
}

const NAMES = { br: 'br', gz: 'gzip' } as const;

/** The form to send, by what stands there and the reader's program accepts: brotli, then gzip. */
function formFor(request: IncomingMessage, { packed }: Entry): Form {
  const accepted = request.headers['accept-encoding'] ?? '';
  return packed.find((form) => accepts(accepted, NAMES[form])) ?? 'plain';
}

function accepts(accepted: string, name: string): boolean {
  return accepted.split(',').some((each) => {
    const [coding = '', quality] = each.trim().split(/\s*;\s*q\s*=\s*/);
    return coding.toLowerCase() === name && (quality === undefined || Number(quality) > 0);
  });
}

function hasAlready(request: IncomingMessage, etag: string): boolean {
  const tags = request.headers['if-none-match'];
  return tags === '*' || (tags?.split(',').some((tag) => tag.trim().replace(/^W\//, '') === etag) ?? false);
}

/** What a 304 says: the headers of the answer without those of its body. */
function unsized({ 'content-type': _, 'content-disposition': __, ...headers }: Record<string, string | number>) {
  return headers;
}
