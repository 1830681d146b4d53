import { serialize } from 'node:v8';
import { expect, test } from 'vitest';
import {
  areaKey,
  baselineOf,
  findElection,
  findRegion,
  findSeat,
  heldBefore,
  holdings,
  seatHistory,
  targets,
  winnerOf,
} from './index.ts';
import type { Contest } from './index.ts';
import { record } from './testing.ts';

function contestIn(seat: string, election: string): Contest {
  const found = findElection(record, election);
  return record.contests(found.id).get(areaKey(findSeat(record, seat, found.boundarySet)))!;
}

function heldOn(seat: string, on: string, boundarySet = 'wmc2010') {
  return holdings(record, [findSeat(record, seat, boundarySet)], on)[0]!;
}

test("the Speaker's seats are the Speaker's, and in nobody's list of targets", () => {
  expect(winnerOf(contestIn('Buckingham', 'ge2017'))).toMatchObject({ candidate: 'John Bercow', party: 'speaker' });
  expect(winnerOf(contestIn('Chorley', 'ge2024'))).toMatchObject({ candidate: 'Lindsay Hoyle', party: 'speaker' });
  const list = targets(record, {
    party: 'grn',
    region: findRegion(record, 'lancashire'),
    election: findElection(record, 'ge2024'),
    on: '2024-07-05',
  });
  expect(list.targets.map(({ area }) => area.name)).not.toContain('Chorley');
  expect(list.notListed).toContainEqual({ area: findSeat(record, 'Chorley', 'wmc2024'), reason: 'Speaker' });
});

test('Labour and Co-operative members count as Labour and keep their description', () => {
  const peterborough = winnerOf(contestIn('Peterborough', 'ge2024'))!;
  expect(peterborough.party).toBe('lab');
  expect(peterborough.description).toMatch(/Co-operative/);
});

test('majorities of 4 and of 2', () => {
  expect(
    contestIn('Fermanagh and South Tyrone', 'ge2010')
      .candidacies.slice(0, 2)
      .map(({ votes }) => votes),
  ).toEqual([21_304, 21_300]);
  expect(
    contestIn('North East Fife', 'ge2017')
      .candidacies.slice(0, 2)
      .map(({ votes }) => votes),
  ).toEqual([13_743, 13_741]);
});

test('two candidates of one name stay two', () => {
  const smiths = contestIn('Mid Buckinghamshire', 'ge2024').candidacies.filter(
    ({ candidate }) => candidate === 'Greg Smith',
  );
  expect(smiths.map(({ party }) => party).sort()).toEqual(['con', 'grn']);
});

test('34 candidates at Clacton in 2026, none of four parties, and so no swing from any of them', () => {
  const clacton = contestIn('Clacton', 'parl.clacton.by.2026-08-13');
  expect(clacton.candidacies).toHaveLength(34);
  expect(clacton.candidacies.filter(({ party }) => ['con', 'lab', 'ld', 'grn'].includes(party))).toEqual([]);
  expect(baselineOf(record, clacton)?.contest.election.id).toBe('parl.2024-07-04');
  expect(heldOn('Clacton', '2026-08-14', 'wmc2024')).toMatchObject({ state: 'held', party: 'ref' });
});

test('Thirsk and Malton polled three weeks late, Inverness declared on the Saturday', () => {
  expect(contestIn('Thirsk and Malton', 'ge2010').polledOn).toBe('2010-05-27');
  expect(contestIn('Inverness, Skye and West Ross-shire', 'ge2024').declaredAt).toMatch(/^2024-07-06T/);
});

test('a seat is vacant from the end of the day its member left', () => {
  expect(heldOn('Clacton', '2014-08-28')).toMatchObject({ state: 'held', party: 'con' });
  expect(heldOn('Clacton', '2014-08-29')).toMatchObject({ state: 'vacant', vacancy: { reason: 'resigned' } });
  expect(heldOn('Clacton', '2014-10-09')).toMatchObject({ state: 'held', party: 'ukip' });
  expect(heldOn('Clacton', '2016-05-05')).toMatchObject({ state: 'held', party: 'ukip' });
});

test('a member with several changes of party is each of them in turn', () => {
  const days = ['2019-02-19', '2019-02-20', '2019-06-04', '2019-10-07'];
  const parties = days.map((on) => heldOn('South Cambridgeshire', on).party);
  expect(parties).toEqual(['con', 'change', 'ind', 'ld']);
});

test('the Brexit Party stays the Brexit Party in 2019', () => {
  const barnsley = contestIn('Barnsley Central', 'ge2019').candidacies.find(({ party }) => party === 'brx');
  expect(barnsley?.partyName).toBe('The Brexit Party');
});

test('five recoded Scottish seats are found by either code', () => {
  const recoded = {
    S14000006: 'S14000107',
    S14000008: 'S14000108',
    S14000010: 'S14000109',
    S14000040: 'S14000110',
    S14000058: 'S14000111',
  };
  for (const [old, current] of Object.entries(recoded)) {
    expect(findSeat(record, old, 'wmc2024').gss).toBe(current);
    expect(record.contests('parl.2024-07-04').has(`wmc2024/${current}`)).toBe(true);
  }
});

test('a name that lives on across boundary changes carries its caveat', () => {
  const history = seatHistory(record, findSeat(record, 'Norwich North', 'wmc2024'), '2024-07-04');
  expect(history.redrawn).toEqual(expect.arrayContaining(['1983-06-09', '1997-05-01', '2010-05-06', '2024-07-04']));
});

test('changes are against the notional result where the seat was new', () => {
  expect(baselineOf(record, contestIn('Peterborough', 'ge2024'))).toMatchObject({ kind: 'notional' });
  expect(baselineOf(record, contestIn('Peterborough', 'ge2017'))).toMatchObject({ kind: 'last general' });
  expect(baselineOf(record, contestIn('Peterborough', 'ge2010'))).toMatchObject({ kind: 'notional' });
});

test('hold and gain against the last general election and against the eve of poll can differ', () => {
  const southCambridgeshire = contestIn('South Cambridgeshire', 'ge2019');
  expect(winnerOf(southCambridgeshire)?.party).toBe('con');
  expect(heldBefore(record, southCambridgeshire, 'last general')).toBe('con');
  expect(heldBefore(record, southCambridgeshire, 'eve of poll')).toBe('ld');
  expect(heldBefore(record, contestIn('Clacton', 'parl.clacton.by.2014-10-09'), 'eve of poll')).toBe('con');
  expect(heldBefore(record, contestIn('Peterborough', 'ge2024'), 'eve of poll')).toBeUndefined();
});

test("a file's one ŵ does not make every name of the file two bytes a letter, nor the page it stands on", () => {
  const names = [...record.areas().values()].flatMap(({ name, slug, county }) => [name, slug, county]);
  const members = record.pack.tenures().map(({ member }) => member);
  for (const file of ['areas.csv', 'members/tenures.csv']) expect(record.pack.texts.read(file)).toContain('ŵ');
  const narrow = [...names, ...members].filter((name) => !/[^\0-\xff]/.test(name));
  // A text of two bytes a letter is written down by V8 under the mark `c`, after two bytes of its own and, maybe, one to line it up.
  expect(narrow.filter((name) => /^..\0?c/s.test(serialize(name).toString('latin1')))).toEqual([]);
});
