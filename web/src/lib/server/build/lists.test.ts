import { expect, test } from 'vitest';
import { DEFAULT_SETTINGS } from 'countroom/publish';
import { findElection, findRegion, openRecord } from 'countroom/record';
import { loadPack } from 'countroom/record/load';
import { targetsPage, type TargetsQuestion } from './targets-page.ts';
import { threeWayPage } from './three-way-page.ts';

const record = openRecord(loadPack());
const { style } = DEFAULT_SETTINGS;

const ask = (
  party: string,
  query = '',
  kind: TargetsQuestion['kind'] = 'targets',
  election = 'ge2017',
): TargetsQuestion => ({
  region: findRegion(record, 'anglia'),
  election: findElection(record, election),
  party,
  kind,
  on: '2019-11-01',
  base: 'result',
  query: new URLSearchParams(query),
});

test('a target list counts its gains on, marks where they matter, and keeps its place in the address', () => {
  const view = targetsPage(record, style, ask('lab', 'gains=27'));
  expect(view.path).toMatchObject({ gains: 27, total: 69, half: 35, most: 61 });
  expect(view.path!.sentence).toContain('34 of the 69 seats');
  expect(view.list.rows[26]!.mark).toBe('after 27 gains: the largest party here');
  expect(view.list.rows[27]!.mark).toBe('after 28 gains: more than half the seats');
  expect(view.path!.more).toBe('/anglia/parl.2017-06-08/targets/lab?gains=28#path');
});

test.each(['gains=-3', 'gains=1e9', 'gains=many', 'gains=99999'])('%s in an address does no harm', (query) => {
  const { gains } = targetsPage(record, style, ask('lab', query)).path!;
  expect(gains).toBeLessThanOrEqual(61);
  expect(gains).toBeGreaterThanOrEqual(0);
});

test('filters leave the ranks as they are and say how many seats are shown', () => {
  const view = targetsPage(record, style, ask('ld', 'since=changed-party'));
  expect(view.list.rows.map((row) => row.seat.text)).toContain('South Cambridgeshire');
  expect(view.filters.shown).toBe('5 of 67 seats shown');
  expect(view.filters.reset).toBe('/anglia/parl.2017-06-08/targets/ld');
});

test('a list is copied in the newsroom’s voices', () => {
  const text = (as: string) => targetsPage(record, style, ask('con', as)).copy.text.split('\n')[0];
  expect(text('')).toBe('Peterborough (LAB) 607 majority - 0.6% swing required to win');
  expect(text('as=bullet')).toBe('• Peterborough: Labour majority 607 (1.3%); swing needed 0.6%');
  expect(text('as=caption')).toBe('PETERBOROUGH | LAB MAJ 607 | SWING 0.6%');
  expect(text('as=csv')).toMatch(/^rank,rankInGB,seat,gss,/);
});

test('the list of a defender names the nearest challenger in each seat', () => {
  const view = targetsPage(record, style, ask('lab', '', 'defence', 'ge2024'));
  expect(view.title).toBe('Labour defences in Anglia');
  expect(view.lede).toContain(
    'North West Cambridgeshire, which would be lost on a swing of less than 0.1 per cent to the Conservatives',
  );
  expect(view.list.rows[0]!.challenger.key).toBe('con');
  expect(view.path).toBeUndefined();
});

test('three-way marginals give both gaps, and say so where there is none', () => {
  const view = threeWayPage(record, ask('con', '', 'targets', 'ge2024'));
  expect(view.rows[0]).toMatchObject({ rank: '1', behind: ['0.05%', '3.7%'] });
  expect(threeWayPage(record, ask('con')).lede).toBe('In no seat here was the third within ten points of the winner.');
});
