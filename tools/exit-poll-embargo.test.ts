import { mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startServer, type RunningServer } from '../bench/server.ts';
import { bake, makePage, type Address, type Task } from '../engine/src/publish/bake/index.ts';
import { exitPollsReleased, keepExitPoll, openDesk } from '../engine/src/publish/index.ts';
import { buildSiteIfChanged } from './site.ts';

/** Pages and files that speak of exit polls, polls or seats. */
const PATHS = ['/', '/exit-poll', '/exit-poll.csv', '/exit-poll/parl.2024-07-04.json', '/voting-intention.json'];
const listed: Address[] = PATHS.map((path) => ({ path, kind: 'site', needs: { region: 'united-kingdom' } }));
const NEEDLE = 'Zebedee Quillfeather';
const TO_COME = 'parl.2199-05-02';

const home = mkdtempSync(join(tmpdir(), 'countroom-embargo-'));
let server: RunningServer;

beforeAll(async () => {
  await buildSiteIfChanged();
  server = await startServer({ COUNTROOM_HOME: home });
}, 240_000);

afterAll(() => server.stop());

async function baked(): Promise<ReadonlyMap<string, string>> {
  const out = join(mkdtempSync(join(tmpdir(), 'countroom-embargoed-')), 'out');
  const { record } = await openDesk({ home });
  const render = async ({ url }: Request) => {
    const answer = await fetch(new URL(new URL(url).pathname, server.address));
    const headers = ['content-type', 'cache-control'].map((name) => [name, answer.headers.get(name) ?? ''] as const);
    return new Response(await answer.text(), { status: answer.status, headers: Object.fromEntries(headers) });
  };
  const maker = (batch: readonly Task[]) =>
    Promise.all(batch.map(({ address }) => makePage({ render, out, origin: 'http://localhost' }, address)));
  const { failed } = await bake({
    record,
    today: '2026-09-01',
    listed,
    madeFrom: '',
    out,
    assets: mkdtempSync(join(tmpdir(), 'countroom-assets-')),
    makers: () => Promise.resolve([maker]),
  });
  expect(failed).toEqual([]);
  const files = readdirSync(out, { recursive: true, withFileTypes: true }).filter((each) => each.isFile());
  return new Map(
    files.map(({ parentPath, name }) => {
      const bytes = readFileSync(join(parentPath, name));
      return [
        join(parentPath, name).slice(out.length),
        (name.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('latin1'),
      ];
    }),
  );
}

test('a bake before the close of poll has no byte of a stored exit poll; nor does any page, until the clock of the server is past ten', async () => {
  const before = await baked();
  expect(before.size).toBeGreaterThan(PATHS.length);
  keepExitPoll(home, {
    election: TO_COME,
    lines: [
      { party: 'con', seats: 137 },
      { party: 'lab', seats: 404 },
      { party: 'other', seats: 109 },
    ],
    enteredAt: '2026-09-01T09:00:00.000Z',
    by: NEEDLE,
    source: NEEDLE,
  });
  const held = await baked();
  expect([...held]).toEqual([...before]);
  expect([...held.values()].filter((text) => text.includes(NEEDLE) || text.includes(TO_COME))).toEqual([]);
  const desk = await openDesk({ home });
  expect(exitPollsReleased(desk, new Date().toISOString())).toEqual([]);
  expect(exitPollsReleased(desk, '2199-05-02T21:00:00.000Z')).toMatchObject([{ by: NEEDLE, seats: { con: 137 } }]);
});
