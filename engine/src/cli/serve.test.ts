import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { homeWith } from './ask.ts';
import type { Io } from './io.ts';
import { serveSite } from './serve-site.ts';

const site = [
  pathToFileURL(
    `${homeWith({ 'handler.js': 'export const handler = (request, response) => response.end("the site");' })}/`,
  ),
];

/** The streams of a command, and a promise of its first line. */
function listening() {
  let said: (line: string) => void;
  const line = new Promise<string>((resolve) => (said = resolve));
  const stream = { write: (text: string) => said(text) };
  const io: Io = { stdout: stream, stderr: stream, env: {}, today: '2026-09-01', now: '2026-09-01T09:00:00.000Z' };
  return { io, line };
}

test('the site is served where the command says, until it is told to end', async () => {
  const { io, line } = listening();
  const end = new AbortController();
  const served = serveSite({ folders: site, port: 0, host: '127.0.0.1', until: end.signal }, io);
  const said = await line;
  const port = /^Countroom is at http:\/\/localhost:(\d+)\n$/.exec(said)![1];
  const page = await fetch(`http://127.0.0.1:${port}/`, { headers: { connection: 'close' } });
  expect(await page.text()).toBe('the site');
  end.abort();
  await served;
  await expect(fetch(`http://127.0.0.1:${port}/`)).rejects.toThrow();
});

test('a port in use is one sentence', async () => {
  const other = createServer();
  await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
  const { port } = other.address() as AddressInfo;
  const served = serveSite(
    { folders: site, port, host: '127.0.0.1', until: new AbortController().signal },
    listening().io,
  );
  await expect(served).rejects.toMatchObject({
    code: 1,
    message: `Port ${port} is in use; end what listens there, or give another with --port.`,
  });
  other.close();
});

test('a site that is not built is one sentence', async () => {
  const empty = [pathToFileURL(`${homeWith({})}/`)];
  const served = serveSite(
    { folders: empty, port: 0, host: '127.0.0.1', until: new AbortController().signal },
    listening().io,
  );
  await expect(served).rejects.toMatchObject({ code: 1 });
  await expect(served).rejects.toThrow(/^The site is not built .* npm start builds it/);
});
