import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { nightOf } from '../../forecast/index.ts';
import { openRecord } from '../../record/index.ts';
import { loadPack } from '../../record/load.ts';
import { addMrp, DERIVED_ONLY, mrpsInUse, type MrpTold } from '../kept-files/index.ts';
import { keepExitPoll, openExitPolls } from './index.ts';

const record = openRecord(loadPack());
const newHome = () => mkdtempSync(join(tmpdir(), 'countroom-open-'));
const AFTER = '2200-01-01T00:00:00Z';
const keep = (home: string, election: string, lab: number) =>
  keepExitPoll(home, {
    election,
    lines: [
      { party: 'lab', seats: lab },
      { party: 'con', seats: 613 - lab },
      { party: 'other', seats: 19 },
      { party: 'northern-ireland', seats: 18 },
    ],
    speakerWith: 'lab',
    enteredAt: '2024-07-04T20:00:00.000Z',
    by: 'M. Smith',
    source: 'As announced',
  });

test('the record’s exit polls stand in order of their elections, one entered in place of the published one, one to come beside them', () => {
  const home = newHome();
  const before = openExitPolls({ home, record }, AFTER);
  expect(before.map(({ election }) => election.id.slice(5, 9))).toEqual(['2010', '2015', '2017', '2019', '2024']);
  expect(before.every(({ entered, readable }) => entered === undefined && readable)).toBe(true);
  keep(home, 'parl.2024-07-04', 400);
  keep(home, 'parl.2024-07-04', 401);
  keep(home, 'parl.2199-05-02', 300);
  const after = openExitPolls({ home, record }, AFTER);
  expect(after).toHaveLength(6);
  const [held, toCome] = after.slice(-2);
  // Labour won 411 in Great Britain; the Speaker was counted with them.
  expect(held).toMatchObject({
    others: 37,
    readable: true,
    entered: { number: 2, earlier: 1 },
    exitPoll: { seats: { lab: 400 } },
  });
  expect(held!.parties[0]).toEqual({ party: 'lab', bloc: 'lab', published: 401, came: 412, error: -11 });
  expect(toCome).toMatchObject({ readable: false, election: { polledOn: '2199-05-02', boundarySet: 'wmc2024' } });
  expect(toCome!.parties.map(({ came }) => came)).toEqual([undefined, undefined]);
  expect(openExitPolls({ home, record }, '2199-05-02T20:59:59.999Z')).toHaveLength(5);
});

test('estimates in use weigh the same, the newest of each source; one that is out of date or not yet added counts nothing', () => {
  const home = newHome();
  const night = nightOf(record, 'parl.2024-07-04');
  const add = (source: string, con: number, addedAt: string, until: string) => {
    const rows = night.areas.slice(0, 2).map((gss, at) => `${gss},${con + at},40`);
    const told: MrpTold = { file: 'mrp.csv', addedAt, by: 'M. Smith', source, until, licence: DERIVED_ONLY };
    addMrp(home, Buffer.from(['gss,con,lab', ...rows].join('\n')), told, night);
  };
  expect(mrpsInUse(home, night, '2024-07-04')).toBeUndefined();
  add('One', 10, '2024-06-01T09:00:00Z', '2024-07-04');
  add('One', 20, '2024-06-20T09:00:00Z', '2024-07-04');
  add('Another', 31, '2024-06-21T09:00:00Z', '2024-07-04');
  add('Out of date', 90, '2024-06-01T09:00:00Z', '2024-07-03');
  add('Later', 90, '2024-07-05T09:00:00Z', '2024-09-01');
  const { mrp, from } = mrpsInUse(home, night, '2024-07-04')!;
  expect(from.map(({ number }) => number)).toEqual([2, 3]);
  expect([mrp.shares[0], mrp.shares[8]]).toEqual([0.255, 0.265]);
  expect(mrp.shares[16]).toBeNaN();
});
