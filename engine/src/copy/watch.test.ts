import { expect, test } from 'vitest';
import { findRegion, holdings, lastGeneral, seatsOn, seatsToWatch, targets } from '../record/index.ts';
import { watchReason } from './index.ts';
import { record } from '../record/testing.ts';

const anglia = findRegion(record, 'anglia');

function watched(on: string) {
  const election = lastGeneral(record, on);
  const lists = ['con', 'lab', 'ld', 'ref'].map((party) => ({
    party,
    seats: targets(record, { party, region: anglia, election, on }).targets,
  }));
  return seatsToWatch(record, { held: holdings(record, seatsOn(record, anglia, on), on), targets: lists, on });
}

const reasons = (on: string, seat: string) =>
  watched(on)
    .find((each) => each.area.name === seat)
    ?.reasons.map((reason) => watchReason(reason, record.parties()));

test('Peterborough leads the seats to watch after its by-election, with every reason in words', () => {
  expect(watched('2019-11-01')[0]?.area.name).toBe('Peterborough');
  expect(reasons('2019-11-01', 'Peterborough')).toEqual([
    'majority 683 (2.0%) over the Brexit Party',
    'the Conservatives third, 9.6 points behind',
    '1st Conservative target here',
    'by-election June 2019',
  ]);
});

test('a vacant seat, a member who moved, one who stands down and an office are reasons', () => {
  expect(reasons('2019-05-20', 'Peterborough')?.[0]).toBe('vacant');
  expect(reasons('2019-11-01', 'South Cambridgeshire')).toEqual(['elected Conservative, now Liberal Democrat']);
  expect(reasons('2019-11-20', 'South Cambridgeshire')).toContain('Heidi Allen not standing again');
  const office = watched('2016-01-01').flatMap((seat) => seat.reasons.filter((reason) => reason.kind === 'office'));
  expect(office.length).toBeGreaterThan(0);
});

test('a safe seat whose member has not moved has no reason', () => {
  expect(reasons('2019-11-01', 'South Holland and The Deepings')).toBeUndefined();
});
