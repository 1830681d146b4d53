import { mkdtempSync, writeFileSync } from 'node:fs';
import { get, type IncomingHttpHeaders } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { bake, makePage } from '../publish/bake/index.ts';
import { openRecord } from '../record/index.ts';
import { loadPack } from '../record/load.ts';
import { homeWith } from './ask.ts';
import { serveSite } from './serve-site.ts';

const out = join(mkdtempSync(join(tmpdir(), 'countroom-baked-')), 'out');
const text = 'Peterborough (LAB) 607 majority. '.repeat(100);
const policy = 'public, max-age=15, stale-while-revalidate=60, stale-if-error=86400';
const live = homeWith({ 'handler.js': 'export const handler = (request, response) => response.end("the live site");' });
const end = new AbortController();
let port = 0;

beforeAll(async () => {
  const assets = mkdtempSync(join(tmpdir(), 'countroom-assets-'));
  writeFileSync(join(assets, 'mark.svg'), '<svg/>');
  const render = () =>
    Promise.resolve(new Response(text, { headers: { 'content-type': 'text/html', 'cache-control': policy } }));
  await bake({
    record: openRecord(loadPack()),
    today: '2026-09-01',
    listed: [{ path: '/anglia?on=2019-11-01', kind: 'regions', needs: {} }],
    madeFrom: '',
    out,
    assets,
    makers: () =>
      Promise.resolve([
        (batch) =>
          Promise.all(batch.map(({ address }) => makePage({ render, out, origin: 'http://localhost' }, address))),
      ]),
  });
  port = await served([pathToFileURL(`${live}/`)]);
});

afterAll(() => end.abort());

function served(folders: readonly URL[]): Promise<number> {
  return new Promise((resolve, reject) => {
    const stream = { write: (line: string) => resolve(Number(/:(\d+)\n/.exec(line)![1])) };
    const io = { stdout: stream, stderr: stream, env: {}, today: '2026-09-01', now: '2026-09-01T09:00:00.000Z' };
    serveSite({ folders, baked: out, port: 0, host: '127.0.0.1', until: end.signal }, io).catch(reject);
  });
}

interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

/** Asks for the address as it is written: a fetch would tidy it first. */
function ask(path: string, headers: Record<string, string> = {}, method = 'GET', at = port): Promise<Answer> {
  return new Promise((resolve, reject) => {
    get({ port: at, path, method, headers, agent: false }, (response) => {
      const pieces: Buffer[] = [];
      response.on('data', (piece: Buffer) => pieces.push(piece));
      response.on('end', () =>
        resolve({ status: response.statusCode!, headers: response.headers, body: Buffer.concat(pieces) }),
      );
    }).on('error', reject);
  });
}

const page = '/anglia?on=2019-11-01';

test.each([
  ['br', 'br', brotliDecompressSync],
  ['gzip', 'gzip, br;q=0', gunzipSync],
  [undefined, 'identity', (body: Buffer) => body],
] as const)(
  'a baked page is sent as %s with its policy to a reader who accepts %s',
  async (encoding, accepted, unpack) => {
    const { status, headers, body } = await ask(page, { 'accept-encoding': accepted });
    expect(status).toBe(200);
    expect(headers).toMatchObject({ 'cache-control': policy, 'content-type': 'text/html', vary: 'accept-encoding' });
    expect(headers['content-encoding']).toBe(encoding);
    expect(Number(headers['content-length'])).toBe(body.length);
    expect(unpack(body).toString()).toBe(text);
  },
);

test('what a reader has already is not sent again, in whichever form it has it', async () => {
  const { headers } = await ask(page, { 'accept-encoding': 'br' });
  const again = await ask(page, { 'accept-encoding': 'br', 'if-none-match': `"other", W/${headers.etag}` });
  expect(again).toMatchObject({ status: 304, headers: { etag: headers.etag, 'cache-control': policy } });
  expect(again.body).toHaveLength(0);
  expect((await ask(page, { 'if-none-match': headers.etag! })).status).toBe(200);
});

test('HEAD says the same without the page', async () => {
  const { status, headers, body } = await ask(page, {}, 'HEAD');
  expect([status, Number(headers['content-length']), body.length]).toEqual([200, text.length, 0]);
});

test.each(['/anglia', '/bake.json', '/anglia@on=2019-11-01.html', '/../../etc/passwd', '/%2e%2e%2fbake.json'])(
  '%s was not baked: the live site is asked',
  async (path) => {
    expect((await ask(path)).body.toString()).toBe('the live site');
  },
);

test('what was not baked is a 404 where no live site stands behind', async () => {
  const alone = await served([pathToFileURL(`${homeWith({})}/`)]);
  expect((await ask(page, {}, 'GET', alone)).status).toBe(200);
  expect(await ask('/anglia', {}, 'GET', alone)).toMatchObject({ status: 404 });
});

test('a folder that was never baked is one sentence', async () => {
  const stream = { write: () => undefined };
  const io = { stdout: stream, stderr: stream, env: {}, today: '2026-09-01', now: '2026-09-01T09:00:00.000Z' };
  const options = { folders: [], baked: live, port: 0, host: '127.0.0.1', until: end.signal };
  await expect(serveSite(options, io)).rejects.toThrow(/holds no baked pages; countroom bake --out .* makes them\.$/);
});
