import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { keepExitPoll, quietUntil } from './index.ts';
import { record } from '../record/testing.ts';

/** A desk that has entered nothing. */
const NOWHERE = join(tmpdir(), 'no-desk-here');

test.each([
  ['a second before the close of a summer poll', '2024-07-04T20:59:59Z', '2024-07-04T21:00:00.000Z'],
  ['at its close', '2024-07-04T21:00:00Z', undefined],
  ['from midnight in London on', '2024-07-03T23:00:00Z', '2024-07-04T21:00:00.000Z'],
  ['a second before that', '2024-07-03T22:59:59Z', undefined],
  ['a second before the close of a winter poll', '2019-12-12T21:59:59Z', '2019-12-12T22:00:00.000Z'],
  ['at its close', '2019-12-12T22:00:00Z', undefined],
  ['on a day without a poll', '2024-07-10T12:00:00Z', undefined],
])('%s', (_, now, until) => {
  expect(quietUntil({ home: NOWHERE, record }, now)).toBe(until);
});

test('a poll that the record does not know of is quiet where an exit poll of it waits, until it closes', () => {
  const home = mkdtempSync(join(tmpdir(), 'quiet-'));
  const entry = {
    election: 'parl.2029-05-03',
    lines: [],
    enteredAt: '2029-05-03T18:00:00Z',
    by: 'Jo',
    source: 'a call',
  };
  expect(quietUntil({ home, record }, '2029-05-03T12:00:00Z')).toBe(undefined);
  keepExitPoll(home, entry);
  const until = (now: string) => quietUntil({ home, record }, now);
  expect(until('2029-05-03T12:00:00Z')).toBe('2029-05-03T21:00:00.000Z');
  expect(until('2029-05-02T12:00:00Z')).toBe(undefined);
  expect(until('2029-05-03T21:00:00Z')).toBe(undefined);
  rmSync(home, { recursive: true });
});
