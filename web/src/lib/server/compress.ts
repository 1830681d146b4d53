import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

const LEAST = 1400;
const TEXTUAL = /^(text\/(?!event-stream)|application\/(json|[a-z.-]+\+(json|xml))|image\/svg\+xml)/;

const PACK = {
  // Quality 4 takes as long as gzip's usual and packs better.
  br: (body: Buffer) =>
    promisify(brotliCompress)(body, {
      params: { [constants.BROTLI_PARAM_QUALITY]: 4, [constants.BROTLI_PARAM_SIZE_HINT]: body.length },
    }),
  gzip: (body: Buffer) => promisify(gzip)(body, { level: 5 }),
} as const;

/**
 * An answer as the reader's program can take it: text compressed where it asks for that, with an entity tag for the form sent. What the
 * reader has already is not compressed again: the framework answers 304 by the tag.
 */
export async function compressed(request: Request, response: Response): Promise<Response> {
  const type = response.headers.get('content-type') ?? '';
  if (response.status !== 200 || !TEXTUAL.test(type) || response.headers.has('content-encoding')) return response;
  const accepted = encodingFor(request.headers.get('accept-encoding') ?? '');
  if (!accepted && response.headers.has('etag')) {
    // Tagged and wanted as it is: not read here, so that a page is not copied for nothing.
    response.headers.append('vary', 'accept-encoding');
    return response;
  }
  const body = Buffer.from(await response.arrayBuffer());
  const headers = new Headers(response.headers);
  const encoding = body.length < LEAST ? undefined : accepted;
  const tag = headers.get('etag')?.replace(/^W\/|"/g, '') ?? createHash('sha1').update(body).digest('base64url');
  const etag = `"${tag}${encoding ? `-${encoding}` : ''}"`;
  headers.set('etag', etag);
  headers.append('vary', 'accept-encoding');
  if (!encoding || request.headers.get('if-none-match') === etag) return new Response(body, { headers });
  const sent = await PACK[encoding](body);
  headers.set('content-encoding', encoding);
  headers.set('content-length', String(sent.length));
  return new Response(sent, { headers });
}

/** The better of the encodings that are accepted: brotli, then gzip; one with `q=0` is refused. */
export function encodingFor(accepted: string): keyof typeof PACK | undefined {
  const names = accepted
    .toLowerCase()
    .split(',')
    .map((each) => each.trim().split(/\s*;\s*q\s*=\s*/))
    .flatMap(([name, quality]) => (quality !== undefined && Number(quality) === 0 ? [] : [name]));
  return names.includes('br') ? 'br' : names.includes('gzip') || names.includes('*') ? 'gzip' : undefined;
}
