import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compare, majority, majorityShare, rank, ratio } from '../index.ts';
import { relabelled } from '../testing.ts';

const ratios = fc.array(fc.tuple(fc.nat(6), fc.integer({ min: 1, max: 6 })).map(([num, den]) => ratio(num, den)));

// The twelve smallest majorities of 4 July 2024, in votes: winner, runner-up, valid votes (House of Commons Library, CBP-10009).
const closest2024 = {
  Hendon: [15855, 15840, 41256],
  Poole: [14168, 14150, 44495],
  'Basildon and Billericay': [12905, 12885, 42124],
  'North West Cambridgeshire': [14785, 14746, 44424],
  'Central Devon': [16831, 16770, 53432],
  Havant: [12986, 12894, 42186],
  'South Basildon and East Thurrock': [12178, 12080, 39549],
  Peterborough: [13418, 13300, 41872],
  'Exmouth and Exeter East': [14728, 14607, 51316],
  'Beverley and Holderness': [15501, 15377, 44897],
  Blackburn: [10518, 10386, 38887],
  'Chelsea and Fulham': [18556, 18404, 47116],
} as const;

test('Peterborough 2024: eighth smallest majority by votes, tenth by share', () => {
  const seats = Object.keys(closest2024);
  const results = Object.values(closest2024).map(([winner, runnerUp, valid]) => ({ winner, runnerUp, valid }));
  const byVotes = rank(results, (a, b) => majority(a.winner, a.runnerUp) - majority(b.winner, b.runnerUp));
  const byShare = rank(results, (a, b) => compare(majorityShare(a), majorityShare(b)));
  const peterborough = seats.indexOf('Peterborough');
  expect(byVotes.map(({ place }) => place)).toEqual(seats.map((_, index) => index + 1));
  expect([byVotes[peterborough]?.place, byShare[peterborough]?.place]).toEqual([8, 10]);
  expect(byShare[seats.indexOf('Exmouth and Exeter East')]?.place).toBe(7);
});

test('a joint place is shared, and the next is left out', () => {
  expect(rank(['c', 'a', 'b', 'b'], (a, b) => a.localeCompare(b))).toEqual([
    { place: 4, joint: false },
    { place: 1, joint: false },
    { place: 2, joint: true },
    { place: 2, joint: true },
  ]);
  expect(rank([], () => 0)).toEqual([]);
});

test('a place is one more than the number of items before it; it is joint when another is equal', () => {
  fc.assert(
    fc.property(ratios, (items) => {
      const expected = items.map((item) => ({
        place: 1 + items.filter((other) => compare(other, item) < 0).length,
        joint: items.filter((other) => compare(other, item) === 0).length > 1,
      }));
      expect(rank(items, compare)).toEqual(expected);
    }),
  );
});

test('relabelling permutes the places', () => {
  const cases = ratios.chain((items) => relabelled(items).map((other) => ({ items, other })));
  fc.assert(
    fc.property(cases, ({ items, other }) => {
      const places = rank(items, compare);
      expect(rank(other.items, compare)).toEqual(other.from.map((index) => places[index]));
    }),
  );
});
