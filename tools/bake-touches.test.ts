import { mkdirSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startServer, type RunningServer } from '../bench/server.ts';
import { openJournal } from '../engine/src/journal/index.ts';
import { addresses, plan, type Entry } from '../engine/src/publish/bake/index.ts';
import { journalPath, openDesk, openExitPolls } from '../engine/src/publish/index.ts';
import { areaKey, findSeat, holdings, type FactBody } from '../engine/src/record/index.ts';
import { buildSiteIfChanged } from './site.ts';

const home = mkdtempSync(join(tmpdir(), 'countroom-touches-'));
const today = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/London' }).format(new Date());
/** One address in so many is looked at, besides those about the seats that change: all of them would take minutes. */
const ONE_IN = 151;
let server: RunningServer;

beforeAll(async () => {
  await buildSiteIfChanged();
  mkdirSync(home, { recursive: true });
  server = await startServer({ COUNTROOM_HOME: home });
}, 240_000);

afterAll(() => server.stop());

test('a page that says something else after a fact is among those that the bake makes anew', async () => {
  const desk = await openDesk({ home });
  const { record, settings } = desk;
  const listed = addresses({ record, settings, today, exitPolls: openExitPolls(desk, `${today}T12:00:00Z`) });
  const seat = areaKey(findSeat(record, 'peterborough', 'wmc2024'));
  const next = areaKey(findSeat(record, 'north-west-cambridgeshire', 'wmc2024'));
  const near = listed.filter(
    ({ path, needs }) => needs.seats?.includes(seat) || needs.seats?.includes(next) || path.includes('cambridgeshire'),
  );
  const looked = [
    ...new Set([...near.filter((_, index) => index % 7 === 0), ...listed.filter((_, index) => index % ONE_IN === 0)]),
  ];
  const before = await textsOf(looked.map(({ path }) => path));

  const [holding] = holdings(record, [record.areas().get(seat)!], today);
  const bodies: FactBody[] = [
    {
      kind: 'changed-party',
      seat,
      date: '2026-03-02',
      to: holding!.party === 'ind' ? 'lab' : 'ind',
      note: 'A fact of the test',
    },
    { kind: 'vacancy', seat: next, date: '2026-03-03', reason: 'resigned' },
  ];
  const journal = openJournal(journalPath(home));
  journal.append(bodies, { by: 'the test', at: '2026-03-04T09:00:00.000Z' });
  journal.close();

  const entries = listed.map((address): Entry => ({
    ...address,
    file: '',
    headers: {},
    hash: '',
    bytes: 0,
    packed: [],
    revision: 0,
  }));
  const known = await openDesk({ home });
  const { make } = plan(
    { record: known.record, today, listed, madeFrom: '' },
    { format: 2, madeFrom: '', today, revision: 0, facts: [], entries },
  );
  const made = new Set(make.map(({ path }) => path));
  const after = await textsOf(looked.map(({ path }) => path));
  const changed = [...after].filter(([path, text]) => text !== before.get(path)).map(([path]) => path);
  expect(changed.length).toBeGreaterThan(5);
  expect(changed.filter((path) => !made.has(path))).toEqual([]);
  expect(made.size).toBeLessThan(listed.length / 10);
}, 240_000);

async function textsOf(paths: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const texts = new Map<string, string>();
  for (const path of paths) {
    const answer = await fetch(server.address + path);
    expect([path, answer.status]).toEqual([path, 200]);
    // A file says which was the newest fact when it was made; facts since then that do not touch it leave that as it was.
    texts.set(path, (await answer.text()).replace(/"revision": \d+/, ''));
  }
  return texts;
}
