import { expect, test } from 'vitest';
import {
  findElection,
  findRegion,
  findSeat,
  formerNamesOf,
  holdings,
  lastGeneral,
  memberSpells,
  neighboursOf,
  areaKey,
  regionFacts,
  seatsAlike,
  seatsOn,
  seatsToWatch,
  swingOf,
  targets,
} from './index.ts';
import { record } from './testing.ts';

const anglia = findRegion(record, 'anglia');

function watched(on: string, region = anglia) {
  const election = lastGeneral(record, on);
  const lists = ['con', 'lab', 'ld', 'ref'].map((party) => ({
    party,
    seats: targets(record, { party, region, election, on }).targets,
  }));
  return seatsToWatch(record, { held: holdings(record, seatsOn(record, region, on), on), targets: lists, on });
}

test('every seat watched has a reason, and the order never rises', () => {
  for (const on of ['2012-01-01', '2016-05-05', '2019-11-01', '2024-05-01', '2025-01-01']) {
    const seats = watched(on);
    expect(seats.length).toBeGreaterThan(5);
    expect(seats.every((seat) => seat.reasons.length > 0)).toBe(true);
    expect(seats.map((seat) => seat.score)).toEqual(seats.map((seat) => seat.score).toSorted((a, b) => b - a));
  }
});

test('what stands out in the region in 2017: Thurrock, South Holland, Clacton', () => {
  const facts = regionFacts(record, anglia, findElection(record, '2017'));
  expect(facts.closest?.area.name).toBe('Thurrock');
  expect(facts.closest?.majority).toBe(345);
  expect(facts.safest?.area.name).toBe('South Holland and The Deepings');
  expect(facts.biggestSwing).toMatchObject({ from: 'ukip', to: 'con' });
  expect(facts.biggestSwing?.contest.area.name).toBe('Clacton');
});

test('the longest held seat was fought at every election since, so a name that lapsed begins anew', () => {
  const { longestHeld } = regionFacts(record, anglia, findElection(record, '2024'));
  expect(longestHeld?.party).toBe('con');
  // Rutland and Stamford was Conservative in 1918, and not fought under that name from 1983 to 2019.
  expect(longestHeld?.seats.map((seat) => seat.name)).not.toContain('Rutland and Stamford');
});

const contestIn = (seat: string, election: string) => {
  const found = findElection(record, election);
  return record.contests(found.id).get(areaKey(findSeat(record, seat, found.boundarySet)))!;
};

test('the swing told of a gain is from the party that lost it, of a hold from the runner-up', () => {
  expect(swingOf(record, contestIn('Peterborough', '2017'))).toMatchObject({ from: 'con', to: 'lab' });
  expect(swingOf(record, contestIn('Thurrock', '2017'))).toMatchObject({ from: 'lab', to: 'con' });
  // The Count Binface Party was second in 2026 and had not stood in 2024.
  expect(swingOf(record, contestIn('Clacton', 'parl.clacton.by.2026-08-13'))).toBeUndefined();
});

test('the seats most like Peterborough in 2024 are Labour over Conservative too, nearest majority first', () => {
  const alike = seatsAlike(record, contestIn('Peterborough', '2024'), 5);
  expect(alike).toHaveLength(5);
  expect(new Set(alike.map((each) => `${each.winner.party} ${each.runnerUp.party}`))).toEqual(new Set(['lab con']));
  expect(alike[0]!.majority).toBeLessThan(500);
});

test('who sat for Clacton: a member who moved has a line for each party, re-election none of its own', () => {
  const spells = memberSpells(record, findSeat(record, 'Clacton', 'wmc2024'), '2024-06-01');
  expect(spells.map(({ member, party, began, ended }) => [member, party, began, ended])).toEqual([
    ['Douglas Carswell', 'con', 'general-election', 'resigned'],
    ['Douglas Carswell', 'ukip', 'by-election', 'changed-party'],
    ['Douglas Carswell', 'ind', 'changed-party', 'dissolution'],
    ['Giles Watling', 'con', 'general-election', 'dissolution'],
  ]);
  const sitting = memberSpells(record, findSeat(record, 'Clacton', 'wmc2010'), '2018-01-01').at(-1);
  expect([sitting?.member, sitting?.to, sitting?.ended]).toEqual(['Giles Watling', undefined, '']);
});

test('neighbours are neighbours of each other; Reform UK was the Brexit Party', () => {
  for (const area of seatsOn(record, anglia, '2025-01-01')) {
    for (const next of neighboursOf(record, area)) expect(neighboursOf(record, next)).toContain(area);
  }
  expect(neighboursOf(record, findSeat(record, 'Norwich South', 'wmc2024')).map((each) => each.name)).toContain(
    'Norwich North',
  );
  expect(formerNamesOf(record, 'ref')).toEqual(['brx']);
  expect(formerNamesOf(record, 'con')).toEqual([]);
});
