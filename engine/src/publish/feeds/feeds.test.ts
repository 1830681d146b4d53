import { expect, test } from 'vitest';
import { findRegion, openRecord, type Fact, type FactBody } from '../../record/index.ts';
import { regionFeed, toAtom, toJsonFeed } from '../index.ts';
import { pack } from '../../record/testing.ts';

const PETERBOROUGH = 'wmc2024/E14001425';
const BY_ELECTION = 'parl.peterborough.by.2026-10-22';
const place = { origin: 'https://results.example.org', path: '/feeds/anglia.atom' };

function facts(...bodies: FactBody[]): Fact[] {
  return bodies.map((body, index) => ({
    ...body,
    seq: index + 1,
    recordedAt: `2026-10-2${index}T09:00:00Z`,
    by: 'desk',
  }));
}

function feedWith(given: readonly Fact[], on = '2026-11-01') {
  const record = openRecord(pack, { facts: given });
  return regionFeed(record, { region: findRegion(record, 'anglia'), on, facts: given });
}

const declared = (votes: number, candidate = 'Jane Grey'): FactBody => ({
  kind: 'declaration',
  election: BY_ELECTION,
  seat: PETERBOROUGH,
  polledOn: '2026-10-22',
  validVotes: votes + 900,
  candidacies: [
    { candidate, familyName: 'Grey', party: 'grn', partyName: 'Green Party', description: '', votes },
    { candidate: 'John Roe', familyName: 'Roe', party: 'lab', partyName: 'Labour Party', description: '', votes: 900 },
  ],
});
const called: FactBody[] = [
  { kind: 'vacancy', seat: PETERBOROUGH, date: '2026-09-01', reason: 'resigned' },
  { kind: 'by-election-called', seat: PETERBOROUGH, date: '2026-10-22' },
];

test('the parliament of 2017 as its changes came: Peterborough fell vacant and Labour held it', () => {
  const titles = feedWith([], '2019-11-01').entries.map((entry) => entry.title);
  expect(titles).toContain('Peterborough: Labour held the seat at a by-election, by 683 over the Brexit Party.');
  expect(titles.findIndex((title) => title.includes('by-election, by 683'))).toBeLessThan(
    titles.findIndex((title) => title.startsWith('Peterborough: Fiona Onasanya') && title.includes('recall')),
  );
});

test('every entry has an id of its own, the same whenever and wherever the feed is read', () => {
  const ids = feedWith([]).entries.map((entry) => entry.id);
  expect(new Set(ids).size).toBe(ids.length);
  const earlier = feedWith([], '2026-08-20').entries.map((entry) => entry.id);
  expect(ids.filter((id) => earlier.includes(id))).toEqual(earlier);
});

test('a corrected result is a new entry that says so; a withdrawn one is taken back with the reason', () => {
  const first = facts(...called, declared(1000));
  const again = [...first, ...facts(...called, declared(1000), declared(1100)).slice(3)];
  const [before] = feedWith(first).entries;
  const [after] = feedWith(again).entries;
  expect(before!.title).toMatch(/^Peterborough: The Greens gained the seat from Labour at a by-election, by 100 /);
  expect(after!.title).toMatch(/^Corrected: Peterborough: .* by 200 /);
  expect(after!.id).not.toBe(before!.id);
  const withdrawn: Fact = {
    kind: 'withdrawn',
    fact: 3,
    reason: 'wrong seat',
    seq: 4,
    recordedAt: '2026-10-24T09:00:00Z',
    by: 'desk',
  };
  const [last] = feedWith([...first, withdrawn]).entries;
  expect(last).toMatchObject({ title: 'Withdrawn: Peterborough', at: '2026-10-24T09:00:00Z' });
  expect(last!.text).toMatch(/The result of the by-election of 22 October 2026, .* is withdrawn: wrong seat\./);
});

test('markup and marks that turn the line round are text in both formats', () => {
  const moved: FactBody = { kind: 'vacancy', seat: PETERBOROUGH, date: '2026-09-01', reason: '<script>&\u202E"\u0000' };
  const feed = feedWith(facts(moved));
  const atom = toAtom(feed, place);
  expect(atom).toContain('&lt;script&gt;&amp;&quot;');
  expect(atom).not.toMatch(/<script|\u202E|\u0000/);
  const { items, version } = JSON.parse(toJsonFeed(feed, place)) as {
    items: { title: string; url: string }[];
    version: string;
  };
  expect(version).toBe('https://jsonfeed.org/version/1.1');
  expect(items[0]!.title).toContain('<script>&"');
  expect(items[0]!.url).toBe('https://results.example.org/seats/peterborough');
});

test('every entry of the Atom feed has what the standard asks for, once', () => {
  const atom = toAtom(feedWith([]), place);
  const entries = atom.split('<entry>').slice(1);
  expect(entries.length).toBeGreaterThan(10);
  for (const entry of entries) {
    for (const name of ['id', 'title', 'updated'])
      expect(entry.match(new RegExp(`<${name}>[^<]+</${name}>`, 'g'))).toHaveLength(1);
  }
  expect(atom).toContain(
    '<link rel="self" type="application/atom+xml" href="https://results.example.org/feeds/anglia.atom"/>',
  );
});
