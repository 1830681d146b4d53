import { mkdtempSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { partyWords } from '../copy/index.ts';
import { openJournal } from '../journal/index.ts';
import {
  areaKey,
  asListed,
  countHoldings,
  findParty,
  findRegion,
  findSeat,
  holdings,
  seatsOn,
} from '../record/index.ts';
import { DEFAULT_SETTINGS, holdingsCard, holdingsTable, homeFolder, journalPath, openDesk, Unusable } from './index.ts';

const newHome = () => mkdtempSync(join(tmpdir(), 'countroom-'));

test('an empty home folder means the defaults, and nothing is written to it', async () => {
  const home = newHome();
  const { settings, record } = await openDesk({ home });
  expect(settings).toEqual(DEFAULT_SETTINGS);
  expect(record.revision).toBe(0);
  expect(readdirSync(home)).toEqual([]);
});

test('a change of party entered at the desk is in the list, and not as known before it', async () => {
  const home = newHome();
  const { record } = await openDesk({ home });
  const seat = findSeat(record, 'peterborough', 'wmc2024');
  const journal = openJournal(journalPath(home));
  journal.append([{ kind: 'changed-party', seat: areaKey(seat), date: '2026-08-30', to: 'ind', note: 'left Labour' }], {
    by: 'Jo Bloggs',
    at: '2026-08-30T12:00:00.000Z',
  });
  journal.close();
  const holder = async (knownAt?: number) => {
    const desk = await openDesk({ home, knownAt });
    const { rows } = holdingsTable(desk.record, findRegion(desk.record, 'anglia'), '2026-09-01');
    return rows.find((row) => row['seat'] === 'Peterborough')!;
  };
  expect(await holder()).toMatchObject({ heldBy: 'ind', winner: 'lab', changedParty: true });
  expect((await holder())['source']).toContain('Entered at the desk by Jo Bloggs');
  expect(await holder(0)).toMatchObject({ heldBy: 'lab', changedParty: false });
});

test('settings are read, and a wrong one is one sentence', async () => {
  const home = newHome();
  writeFileSync(join(home, 'settings.json'), '{"region": "norfolk", "percent": "percent"}');
  expect((await openDesk({ home })).settings).toMatchObject({
    region: 'norfolk',
    style: { percent: 'percent', decimals: 1 },
  });
  writeFileSync(join(home, 'settings.json'), '{"swing": "both"}');
  await expect(openDesk({ home })).rejects.toThrow(Unusable);
  await expect(openDesk({ home })).rejects.toThrow(/settings\.json: "swing" is to be "half the gap" or "agency"/);
});

test('the home folder is the one named, else the one of the environment', () => {
  expect(homeFolder('/named', { COUNTROOM_HOME: '/other' })).toBe('/named');
  expect(homeFolder(undefined, { COUNTROOM_HOME: '/other' })).toBe('/other');
  expect(homeFolder(undefined, {})).toMatch(/\.countroom$/);
});

test('parties are called and listed as the newsroom does it, and still found by their usual names', async () => {
  const home = newHome();
  const names = { ld: { name: 'Lib Dem', short: 'LDem', who: 'the Lib Dems', adjective: 'Lib Dem' } };
  writeFileSync(join(home, 'settings.json'), JSON.stringify({ partyNames: names, partyOrder: ['ld', 'con'] }));
  const { record } = await openDesk({ home });
  const anglia = findRegion(record, 'anglia');
  const held = holdings(record, seatsOn(record, anglia, '2019-11-01'), '2019-11-01');
  expect(asListed(record, countHoldings(held)).map(({ party }) => party)).toEqual([
    'ld',
    'con',
    'lab',
    'ind',
    'speaker',
  ]);
  expect(findParty(record, 'Liberal Democrats').name).toBe('Lib Dem');
  const { big, rows } = holdingsCard(record, anglia, '2019-11-01');
  expect(big.label).toBe('of 69 seats: Conservative');
  expect(rows[0]!.name).toBe('Lib Dem');
  expect(partyWords(record.parties().get('ld')!)).toEqual({ who: 'the Lib Dems', adjective: 'Lib Dem' });

  writeFileSync(join(home, 'settings.json'), '{"partyOrder": ["tory"]}');
  await expect(openDesk({ home })).rejects.toThrow(/settings\.json: .*'tory' that is not known; give ids/);
});
