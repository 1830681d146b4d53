import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { closeOfPoll, exitPollsHeld, exitPollsReleased, keepExitPoll, type ExitPollEntry } from './index.ts';
import { record } from '../../record/testing.ts';

const newDesk = () => ({ home: mkdtempSync(join(tmpdir(), 'countroom-exit-polls-')), record });
const entry = (election: string, labour = 410): ExitPollEntry => ({
  election,
  lines: [
    { party: 'lab', seats: labour },
    { party: 'con', seats: 631 - labour },
    { party: 'other', seats: 19 },
  ],
  speakerWith: 'lab',
  enteredAt: '2019-12-12T21:40:00.000Z',
  by: 'M. Smith',
  source: 'As announced',
});

test.each([
  ['in summer time', 'parl.2024-07-04', '2024-07-04T20:59:59.999Z', '2024-07-04T21:00:00.000Z'],
  ['in winter time', 'parl.2019-12-12', '2019-12-12T21:59:59.999Z', '2019-12-12T22:00:00.000Z'],
  ['of an election to come', 'parl.2029-05-03', '2029-05-03T20:59:59.999Z', '2029-05-03T21:00:00.000Z'],
])('%s an exit poll is held to the last millisecond before ten in London', (_, election, before, close) => {
  const desk = newDesk();
  keepExitPoll(desk.home, entry(election));
  expect(exitPollsReleased(desk, before)).toEqual([]);
  expect(exitPollsHeld(desk, before)).toEqual([
    { election, number: 1, enteredAt: entry(election).enteredAt, by: 'M. Smith', heldUntil: close },
  ]);
  expect(exitPollsHeld(desk, close)).toEqual([]);
  const [released] = exitPollsReleased(desk, close);
  // The Speaker is one of the 410.
  expect(released).toMatchObject({ election, number: 1, seats: { lab: 409, con: 221 }, others: 19, earlier: [] });
});

test('on a machine in New York or Auckland polls close at the same moment', () => {
  const file = fileURLToPath(new URL('close-of-poll.ts', import.meta.url));
  const program = `import { closeOfPoll } from '${file}'; console.log(closeOfPoll('2024-07-04'), closeOfPoll('2019-12-12'))`;
  for (const TZ of ['America/New_York', 'Pacific/Auckland']) {
    const said = execFileSync(process.execPath, ['--input-type=module', '-e', program], {
      env: { ...process.env, TZ },
    });
    expect(String(said)).toBe('2024-07-04T21:00:00.000Z 2019-12-12T22:00:00.000Z\n');
  }
});

test('on any day it is ten at night in London when polls close', () => {
  const london = new Intl.DateTimeFormat('sv-SE', {
    timeZone: 'Europe/London',
    dateStyle: 'short',
    timeStyle: 'medium',
  });
  fc.assert(
    fc.property(fc.date({ min: new Date('2010-01-01'), max: new Date('2099-12-31'), noInvalidDate: true }), (date) => {
      const day = date.toISOString().slice(0, 10);
      expect(london.format(new Date(closeOfPoll(day)))).toBe(`${day} 22:00:00`);
    }),
    { numRuns: 300 },
  );
});

test('a newer exit poll takes the place of an older one and both stay', () => {
  const desk = newDesk();
  for (const labour of [410, 400]) keepExitPoll(desk.home, entry('parl.2024-07-04', labour));
  keepExitPoll(desk.home, entry('parl.2019-12-12', 202));
  const released = exitPollsReleased(desk, '2026-01-01T00:00:00.000Z');
  expect(released.map(({ number, seats, earlier }) => [number, seats.lab, earlier.map((each) => each.number)])).toEqual(
    [
      [2, 399, [1]],
      [3, 201, []],
    ],
  );
});

test('a clock that cannot be read releases nothing', () => {
  const desk = newDesk();
  keepExitPoll(desk.home, entry('parl.2024-07-04'));
  expect(exitPollsReleased(desk, 'tomorrow')).toEqual([]);
});

test('one that was altered, and one that was taken away, are found', () => {
  const now = '2026-01-01T00:00:00.000Z';
  const desk = newDesk();
  for (const labour of [410, 400]) keepExitPoll(desk.home, entry('parl.2024-07-04', labour));
  const folder = join(desk.home, 'exit-polls');
  const [first, second] = readdirSync(folder).toSorted();
  const text = readFileSync(join(folder, second!), 'utf8');
  writeFileSync(join(folder, second!), text.replace('400', '401'));
  expect(() => exitPollsReleased(desk, now)).toThrow('0002.json is not as it was kept');
  writeFileSync(join(folder, second!), text);
  expect(exitPollsReleased(desk, now)).toHaveLength(1);
  rmSync(join(folder, first!));
  expect(() => exitPollsReleased(desk, now)).toThrow('is not as it was kept');
});
