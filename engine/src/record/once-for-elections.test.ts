import { expect, test } from 'vitest';
import { areaKey, findSeat, onceForElections } from './index.ts';
import { record, recordWith } from './testing.ts';

const seat = areaKey(findSeat(record, 'Peterborough', 'wmc2024'));

test('a member who changes party leaves what follows from elections as it is; a by-election that is called does not', () => {
  let made = 0;
  const count = onceForElections(() => (made += 1));
  expect(count(recordWith())).toBe(1);
  expect(count(recordWith({ kind: 'changed-party', seat, date: '2026-08-01', to: 'ind', note: '' }))).toBe(1);
  expect(count(recordWith({ kind: 'by-election-called', seat, date: '2026-10-01' }))).toBe(2);
  expect(count(recordWith({ kind: 'by-election-called', seat, date: '2026-10-01' }))).toBe(2);
});

test('what a pack holds worked out stands until a fact is added about an election', () => {
  const count = onceForElections(
    () => 'worked out',
    () => 'held',
  );
  expect(count(recordWith())).toBe('held');
  expect(count(recordWith({ kind: 'changed-party', seat, date: '2026-08-01', to: 'ind', note: '' }))).toBe('held');
  expect(count(recordWith({ kind: 'by-election-called', seat, date: '2026-10-01' }))).toBe('worked out');
  expect(
    onceForElections(
      () => 'worked out',
      () => undefined,
    )(record),
  ).toBe('worked out');
});
