import { expect, test } from 'vitest';
import { areaKey, findSeat, onceForElections, openRecord, type Fact, type FactBody } from './index.ts';
import { pack } from './testing.ts';

const seat = areaKey(findSeat(openRecord(pack), 'Peterborough', 'wmc2024'));
const opened = (...bodies: FactBody[]) =>
  openRecord(pack, {
    facts: bodies.map((body, at): Fact => ({
      ...body,
      seq: at + 1,
      recordedAt: '2026-09-01T09:00:00.000Z',
      by: 'Jo Bloggs',
    })),
  });

test('a member who changes party leaves what follows from elections as it is; a by-election that is called does not', () => {
  let made = 0;
  const count = onceForElections(() => (made += 1));
  expect(count(opened())).toBe(1);
  expect(count(opened({ kind: 'changed-party', seat, date: '2026-08-01', to: 'ind', note: '' }))).toBe(1);
  expect(count(opened({ kind: 'by-election-called', seat, date: '2026-10-01' }))).toBe(2);
  expect(count(opened({ kind: 'by-election-called', seat, date: '2026-10-01' }))).toBe(2);
});
