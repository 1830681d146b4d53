import { mkdtempSync, readdirSync, readFileSync, writeFileSync, mkdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { openExitPolls } from '../index.ts';
import { areaKey, findSeat, openRecord, type Fact, type FactBody } from '../../record/index.ts';
import {
  addresses,
  bake,
  BakedSite,
  makePage,
  readManifest,
  type Address,
  type Made,
  type Render,
  type Task,
} from './index.ts';
import { pack } from '../../record/testing.ts';

const fact = (body: FactBody, seq = 1): Fact => ({
  ...body,
  seq,
  recordedAt: '2026-09-01T09:00:00.000Z',
  by: 'Jo Bloggs',
});
const peterborough = areaKey(findSeat(openRecord(pack), 'Peterborough', 'wmc2024'));
const defection = fact({ kind: 'changed-party', seat: peterborough, date: '2026-08-01', to: 'ind', note: '' });

const listed: Address[] = [
  { path: '/', kind: 'site', needs: { region: 'anglia' } },
  { path: '/anglia', kind: 'regions', needs: { region: 'anglia' } },
  { path: '/anglia?on=2019-11-01', kind: 'regions', needs: { region: 'anglia', on: '2019-11-01' } },
  { path: '/anglia.csv', kind: 'regions', needs: { region: 'anglia' } },
  { path: '/scotland', kind: 'regions', needs: { region: 'scotland' } },
  { path: '/seats/peterborough', kind: 'seats', needs: { seats: [peterborough] } },
];

const long = (text: string) => `${text} `.repeat(400);
/** A site that says which address it was asked for and a word of its own. */
const saying =
  (word: string): Render =>
  (request) => {
    const { pathname, search } = new URL(request.url);
    const type = pathname.endsWith('.csv') ? 'text/csv; charset=utf-8' : 'text/html';
    const headers = { 'content-type': type, 'cache-control': 'public, max-age=15', 'x-passing': 'not kept' };
    return Promise.resolve(new Response(long(`${pathname}${search} ${word}`), { headers }));
  };

const newFolder = () => join(mkdtempSync(join(tmpdir(), 'countroom-bake-')), 'out');
const assets = mkdtempSync(join(tmpdir(), 'countroom-assets-'));
writeFileSync(join(assets, 'mark.svg'), '<svg/>');

function baking(
  out: string,
  render: Render,
  facts: Fact[] = [],
  more: { readonly list?: Address[]; readonly today?: string } = {},
) {
  const maker = async (batch: readonly Task[]): Promise<readonly Made[]> => {
    const made: Made[] = [];
    for (const { address, before } of batch)
      made.push(await makePage({ render, out, origin: 'http://localhost' }, address, before));
    return made;
  };
  return bake({
    out,
    assets,
    record: openRecord(pack, { facts }),
    today: more.today ?? '2026-09-01',
    listed: more.list ?? listed,
    madeFrom: 'this site',
    makers: () => Promise.resolve([maker]),
  });
}

test('each address is a flat file with its compressed forms; the manifest says what is sent with it', async () => {
  const out = newFolder();
  await baking(out, saying('now'));
  const files = readdirSync(out).toSorted();
  expect(files).toEqual(
    expect.arrayContaining([
      '_headers',
      'anglia.csv',
      'anglia.html',
      'anglia@on=2019-11-01.html',
      'bake.json',
      'index.html',
      'mark.svg',
    ]),
  );
  expect(files.filter((file) => file.startsWith('.'))).toEqual([]);
  const plain = readFileSync(join(out, 'anglia.html'));
  expect(brotliDecompressSync(readFileSync(join(out, 'anglia.html.br'))).equals(plain)).toBe(true);
  expect(gunzipSync(readFileSync(join(out, 'anglia.html.gz'))).equals(plain)).toBe(true);
  const entry = readManifest(out)!.entries.find(({ path }) => path === '/anglia.csv')!;
  expect(entry.headers).toEqual({ 'content-type': 'text/csv; charset=utf-8', 'cache-control': 'public, max-age=15' });
  const rules = readFileSync(join(out, '_headers'), 'utf8');
  expect(rules).toMatch(
    /^\/\*\n {2}cache-control: public, max-age=15\n\n\/mark\.svg\n {2}cache-control: public, max-age=3600/,
  );
});

test('baked again with nothing new, nothing is made', async () => {
  const out = newFolder();
  await baking(out, saying('now'));
  const again = await baking(out, () => Promise.reject(new Error('asked')));
  expect(again).toMatchObject({ written: [], same: 0, kept: listed.length, failed: [] });
});

test('a member of Peterborough who changes party changes its page and the pages of its regions from that day, and no other', async () => {
  const out = newFolder();
  await baking(out, saying('before'));
  const { written } = await baking(out, saying('after'), [defection]);
  expect(written.map(({ path }) => path).toSorted()).toEqual(['/', '/anglia', '/anglia.csv', '/seats/peterborough']);
  expect(readFileSync(join(out, 'anglia.html'), 'utf8')).toContain('after');
  expect(readFileSync(join(out, 'scotland.html'), 'utf8')).toContain('before');
  const withdrawn = await baking(out, saying('before'), []);
  expect(withdrawn.written).toHaveLength(4);
});

test('a new day makes the pages of today anew, and those that came out the same are not written', async () => {
  const out = newFolder();
  await baking(out, saying('now'));
  const next = await baking(out, saying('now'), [], { today: '2026-09-02' });
  expect(next).toMatchObject({ written: [], same: 5, kept: 1 });
});

test('an address that is no longer listed is removed with its compressed forms', async () => {
  const out = newFolder();
  await baking(out, saying('now'));
  const { dropped } = await baking(out, saying('now'), [], { list: listed.filter(({ path }) => path !== '/scotland') });
  expect(dropped).toBe(1);
  expect(readdirSync(out).filter((file) => file.startsWith('scotland'))).toEqual([]);
});

test('a page that the site cannot give leaves the old one standing, is named, and is tried again', async () => {
  const out = newFolder();
  await baking(out, saying('before'));
  const breaking: Render = (request) =>
    request.url.endsWith('/seats/peterborough')
      ? Promise.resolve(new Response('', { status: 500 }))
      : saying('after')(request);
  const { failed } = await baking(out, breaking, [defection]);
  expect(failed).toEqual([{ path: '/seats/peterborough', why: 'the site answered 500' }]);
  expect(readFileSync(join(out, 'seats/peterborough.html'), 'utf8')).toContain('before');
  await baking(out, saying('after'), [defection]);
  expect(readFileSync(join(out, 'seats/peterborough.html'), 'utf8')).toContain('after');
});

test('a folder with files of another kind is left alone', async () => {
  const out = newFolder();
  mkdirSync(out);
  writeFileSync(join(out, 'thesis.txt'), '');
  await expect(baking(out, saying('now'))).rejects.toThrow(
    /holds files that were not baked; name an empty or a new folder/,
  );
  expect(readdirSync(out)).toEqual(['thesis.txt']);
});

test('addresses that are not in the manifest find nothing, however they are written', async () => {
  const out = newFolder();
  await baking(out, saying('now'));
  const site = new BakedSite(out);
  expect(site.find('/anglia?on=2019-11-01', 0)?.file).toBe('anglia@on=2019-11-01.html');
  for (const address of [
    '/bake.json',
    '/../etc/passwd',
    '/%2e%2e/bake.json',
    '/anglia.html',
    '//anglia',
    '/anglia?x=1',
  ])
    expect(site.find(address, 0)).toBeUndefined();
});

test('a newer bake is seen within a second', async () => {
  const out = newFolder();
  await baking(out, saying('before'));
  const site = new BakedSite(out);
  const text = (now: number) => site.contents(site.find('/anglia', now)!, 'plain').toString();
  expect(text(0)).toContain('before');
  await baking(out, saying('after'), [defection]);
  expect(text(1001)).toContain('after');
});

test('every region on every date offered, every seat and contest of both boundary sets, and every list are listed once', () => {
  const record = openRecord(pack);
  const exitPolls = openExitPolls({ home: newFolder(), record }, '2026-09-01T12:00:00Z');
  const all = addresses({ record, settings: { region: 'anglia' } as never, today: '2026-09-01', exitPolls });
  const paths = new Set(all.map(({ path }) => path));
  expect(paths.size).toBe(all.length);
  for (const path of [
    '/anglia',
    '/anglia?on=2017-06-08',
    '/rutland.csv',
    '/six-key-marginals?on=2019-12-12',
    '/anglia/parl.2019-12-12.notional/targets/lab.json',
    '/seats/waveney',
    '/seats/peterborough/parl.peterborough.by.2019-06-06.csv',
  ])
    expect(paths).toContain(path);
  const contests = [...record.elections().values()].filter(
    ({ kind, polledOn }) => kind !== 'notional' && polledOn >= '2010-05-06',
  );
  const held = contests.reduce((sum, { id }) => sum + record.contests(id).size, 0);
  expect(all.filter(({ kind }) => kind === 'contests')).toHaveLength(held * 3);
});
