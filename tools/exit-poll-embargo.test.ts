import { mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startServer, type RunningServer } from '../bench/server.ts';
import { addresses, bake, makePage, type Address, type Task } from '../engine/src/publish/bake/index.ts';
import { exitPollsReleased, keepExitPoll, openDesk, openExitPolls } from '../engine/src/publish/index.ts';
import { buildSiteIfChanged } from './site.ts';
import { clockIn } from './test/clock.ts';

/** Pages and files that speak of exit polls, polls or seats. */
const PATHS = ['/', '/exit-poll', '/exit-poll.csv', '/exit-poll/parl.2024-07-04.json', '/voting-intention.json'];
const listed: Address[] = PATHS.map((path) => ({ path, kind: 'site', needs: { region: 'united-kingdom' } }));
const NEEDLE = 'Zebedee Quillfeather';
const TO_COME = 'parl.2199-05-02';

const home = mkdtempSync(join(tmpdir(), 'countroom-embargo-'));
const [HELD, CLOSED] = ['2199-05-02T20:59:59.999Z', '2199-05-02T21:00:00.000Z'];
const clock = clockIn(home, HELD);
let server: RunningServer;
/** Each on a connection of its own: one that has idled may be closed as it is used again. */
const asked = (path: string) => fetch(new URL(path, server.address), { headers: { connection: 'close' } });

beforeAll(async () => {
  await buildSiteIfChanged();
  server = await startServer({ COUNTROOM_HOME: home, ...clock.env });
}, 240_000);

afterAll(() => server.stop());

async function baked(): Promise<ReadonlyMap<string, string>> {
  const out = join(mkdtempSync(join(tmpdir(), 'countroom-embargoed-')), 'out');
  const { record } = await openDesk({ home });
  const render = async ({ url }: Request) => {
    const answer = await asked(new URL(url).pathname);
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

/** Every way to an exit poll of the desk: pages, files, and what stands beside it. */
const WAYS = ['/exit-poll', '/exit-poll.csv', '/exit-poll.json', `/exit-poll/${TO_COME}`, `/exit-poll/${TO_COME}.csv`];

test('by the clock of the server: a millisecond before the close of poll it is as if there were none, at the close it is there', async () => {
  const desk = await openDesk({ home });
  const listedAt = (now: string) =>
    addresses({ ...desk, today: '2199-05-02', exitPolls: openExitPolls(desk, now) })
      .map(({ path }) => path)
      .filter((path) => path.includes(TO_COME));
  expect(listedAt(HELD)).toEqual([]);
  clock.set(HELD);
  for (const path of WAYS) {
    const answer = await asked(path);
    expect([path, answer.status]).toEqual([path, path.includes(TO_COME) ? 404 : 200]);
    // The address that was asked for is all that an answer may say of it.
    expect((await answer.text()).replaceAll(TO_COME, '')).not.toMatch(/Zebedee|2199|404 seats/);
  }
  clock.set(CLOSED);
  expect(listedAt(CLOSED)).toEqual(['', '.csv', '.json'].map((end) => `/exit-poll/${TO_COME}${end}`));
  for (const path of WAYS) {
    const answer = await asked(path);
    expect([path, answer.status]).toEqual([path, 200]);
    expect(await answer.text()).toContain(NEEDLE);
  }
  const page = await (await asked(`/exit-poll/${TO_COME}`)).text();
  expect(page).toContain('Labour would have 404 seats and the Conservatives 137');
  expect(page).toContain('is not in the record, so nothing is said here of a region or a seat');
  expect((await asked(`/exit-poll/${TO_COME}/anglia`)).status).toBe(404);
});

test('one entered of an election that is held is read for every region in place of the published one, and says whose it is', async () => {
  keepExitPoll(home, {
    election: 'parl.2024-07-04',
    lines: [
      { party: 'con', seats: 331 },
      { party: 'lab', seats: 210 },
      { party: 'other', seats: 109 },
    ],
    enteredAt: '2024-07-04T21:00:00.000Z',
    by: NEEDLE,
    source: 'A rehearsal',
  });
  const page = await (await asked('/exit-poll/parl.2024-07-04/anglia')).text();
  expect(page).toContain('the Conservatives would have 331 seats');
  expect(page).toContain('As entered at this desk: A rehearsal.');
  const csv = await (await asked('/exit-poll/parl.2024-07-04/anglia.csv')).text();
  expect(csv.match(/,con,/g)!.length).toBeGreaterThan(100);
  expect(await (await asked('/exit-poll/parl.2024-07-04.json')).text()).toContain('A rehearsal');
});

test.each(['/what-if', '/voting-intention', '/forecast'])(
  '%s is quiet on polling day until ten at night, its files refused; afterwards it is not',
  async (path) => {
    clock.set('2024-07-04T20:59:59.999Z');
    expect(await (await asked(path)).text()).toContain('The polls are open.');
    const refused = await asked(`${path}.csv`);
    expect([refused.status, (await refused.text()).includes('The polls are open.')]).toEqual([403, true]);
    expect((await asked('/voting-intention.csv?since=ge2017')).status).toBe(200);
    clock.set('2024-07-04T21:00:00.000Z');
    expect(await (await asked(`${path}.csv`)).text()).not.toContain('The polls are open.');
  },
);
