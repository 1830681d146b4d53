import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { CACHE, withPolicy } from './cache-policy.ts';
import { compressed, encodingFor } from './compress.ts';

const page = 'Peterborough (LAB) 607 majority. '.repeat(200);
const html = { 'content-type': 'text/html', 'content-length': String(page.length) };
const asked = (headers: Record<string, string>) => new Request('http://localhost/anglia', { headers });

test.each([
  ['br', 'gzip, deflate, br, zstd', brotliDecompressSync],
  ['gzip', 'gzip;q=1.0, br;q=0', gunzipSync],
] as const)(
  'a page goes out as %s to a reader who accepts %s, whole, with its true length',
  async (name, accept, unpack) => {
    const sent = await compressed(asked({ 'accept-encoding': accept }), new Response(page, { headers: html }));
    const body = Buffer.from(await sent.arrayBuffer());
    expect(sent.headers.get('content-encoding')).toBe(name);
    expect(Number(sent.headers.get('content-length'))).toBe(body.length);
    expect(body.length).toBeLessThan(page.length / 10);
    expect(unpack(body).toString()).toBe(page);
  },
);

test.each(['', 'identity', 'deflate'])('a reader who accepts %j gets the page as it is', async (accept) => {
  const sent = await compressed(asked({ 'accept-encoding': accept }), new Response(page, { headers: html }));
  expect(sent.headers.get('content-encoding')).toBe(null);
  expect(await sent.text()).toBe(page);
});

test('each form of a page has its own entity tag, and the same page the same one', async () => {
  const tag = async (accept: string) =>
    (await compressed(asked({ 'accept-encoding': accept }), new Response(page, { headers: html }))).headers.get('etag');
  expect(new Set([await tag('br'), await tag('gzip'), await tag('')]).size).toBe(3);
  expect(await tag('br')).toBe(await tag('br'));
});

test('pictures and streams of events are left alone', async () => {
  for (const type of ['image/png', 'text/event-stream']) {
    const response = new Response(page, { headers: { 'content-type': type } });
    expect(await compressed(asked({ 'accept-encoding': 'br' }), response)).toBe(response);
  }
});

test.each([
  ['br;q=0.5, gzip;q=0.9', 'br'],
  ['BR', 'br'],
  ['*', 'gzip'],
  ['gzip ; q=0', undefined],
])('of %s, %s is sent', (accepted, encoding) => {
  expect(encodingFor(accepted)).toBe(encoding);
});

test('pages have the policy of pages unless their route says another; errors and answers to one reader have none', () => {
  const policy = (status: number, headers: Record<string, string>) =>
    withPolicy(new Response('', { status, headers })).headers.get('cache-control');
  expect(policy(200, html)).toBe(CACHE.page);
  expect(policy(200, { ...html, 'cache-control': 'no-store' })).toBe('no-store');
  expect(policy(200, { ...html, 'set-cookie': 'desk=1' })).toBe(null);
  expect(policy(404, html)).toBe(null);
});
