import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  add,
  ballotBoxTurnout,
  change,
  compare,
  equal,
  isZero,
  losesDeposit,
  majority,
  majorityShare,
} from '../index.ts';
import { marginality, negate, ratio, share, turnout, validVotes } from '../index.ts';
import { contests, points } from '../testing.ts';

// Peterborough, general elections of 7 May 2015 and 8 June 2017 (House of Commons Library, CBP-7186 and CBP-7979).
const peterborough2015 = { con: 18684, lab: 16759, ukip: 7485, ld: 1774, grn: 1218, liberal: 639, ind: 516 };
const peterborough2017 = { lab: 22950, con: 22343, ld: 1597, grn: 848 };

test('Peterborough 2017: shares, changes, majority, turnout', () => {
  const validThen = validVotes(Object.values(peterborough2015));
  const valid = validVotes(Object.values(peterborough2017));
  expect([validThen, valid]).toEqual([47075, 47738]);
  const { lab, con } = peterborough2017;
  expect(points(share({ votes: lab, valid }), 1)).toBe('48.1');
  expect(points(share({ votes: con, valid }), 1)).toBe('46.8');
  expect(points(change({ votes: lab, valid }, { votes: peterborough2015.lab, valid: validThen }), 1)).toBe('12.5');
  expect(points(change({ votes: con, valid }, { votes: peterborough2015.con, valid: validThen }), 1)).toBe('7.1');
  expect(majority(lab, con)).toBe(607);
  expect(points(majorityShare({ winner: lab, runnerUp: con, valid }), 4)).toBe('1.2715');
  expect(points(turnout({ valid, electorate: 71522 }), 1)).toBe('66.7');
  expect(points(ballotBoxTurnout({ valid, rejected: 145, electorate: 71522 }), 1)).toBe('66.9');
});

test('the smallest majorities: Fermanagh and South Tyrone 2010, North East Fife 2017', () => {
  expect(majority(21304, 21300)).toBe(4);
  expect(points(majorityShare({ winner: 21304, runnerUp: 21300, valid: 46803 }), 3)).toBe('0.009');
  expect(majority(13743, 13741)).toBe(2);
  expect(points(majorityShare({ winner: 13743, runnerUp: 13741, valid: 41822 }), 3)).toBe('0.005');
});

test('words for a majority change exactly at their limits', () => {
  const words = [0, 199, 200, 499, 500, 999, 1000, 1999, 2000, 2999, 3000, 10000].map((each) =>
    marginality(ratio(each, 10000)),
  );
  expect(words).toEqual([
    'ultra-marginal',
    'ultra-marginal',
    'very marginal',
    'very marginal',
    'marginal',
    'marginal',
    'fairly safe',
    'fairly safe',
    'safe',
    'safe',
    'very safe',
    'very safe',
  ]);
});

test('a deposit is lost at exactly one-twentieth and saved one vote above it', () => {
  expect(losesDeposit({ votes: 2000, valid: 40000 })).toBe(true);
  expect(losesDeposit({ votes: 2001, valid: 40000 })).toBe(false);
  // Glasgow East 2010 (RP10/36): the Liberal Democrat saved it by nine votes; the party lost none at that election.
  expect(losesDeposit({ votes: 1617, valid: 32164 })).toBe(false);
  expect(losesDeposit({ votes: 1617 - 9, valid: 32164 })).toBe(true);
  // St Austell and Newquay 2024 (CBP-10009): the Green candidate's last vote saved it.
  expect(losesDeposit({ votes: 2337, valid: 46732 })).toBe(false);
  expect(losesDeposit({ votes: 2336, valid: 46732 })).toBe(true);
});

test('shares add up to exactly 1', () => {
  fc.assert(
    fc.property(contests(1), (votes) => {
      const valid = validVotes(votes);
      const sum = votes.map((polled) => share({ votes: polled, valid })).reduce(add);
      expect(equal(sum, ratio(1))).toBe(true);
    }),
  );
});

test('changes add up to exactly 0, and the way back is the same with the other sign', () => {
  fc.assert(
    fc.property(contests(1), contests(1), (now, then) => {
      const parties = Array.from({ length: Math.max(now.length, then.length) }, (_, index) => index);
      const tallyNow = (index: number) => ({ votes: now[index] ?? 0, valid: validVotes(now) });
      const tallyThen = (index: number) => ({ votes: then[index] ?? 0, valid: validVotes(then) });
      expect(isZero(parties.map((index) => change(tallyNow(index), tallyThen(index))).reduce(add))).toBe(true);
      for (const index of parties) {
        const back = change(tallyThen(index), tallyNow(index));
        expect(equal(change(tallyNow(index), tallyThen(index)), negate(back))).toBe(true);
      }
    }),
  );
});

test('a larger majority never has a more marginal word', () => {
  const words = ['ultra-marginal', 'very marginal', 'marginal', 'fairly safe', 'safe', 'very safe'];
  const shares = fc.tuple(fc.nat(10_000), fc.nat(10_000)).map(([a, b]) => ratio(Math.min(a, b), Math.max(a, b, 1)));
  fc.assert(
    fc.property(shares, shares, (a, b) => {
      const [small, large] = compare(a, b) <= 0 ? [a, b] : [b, a];
      expect(words.indexOf(marginality(small))).toBeLessThanOrEqual(words.indexOf(marginality(large)));
    }),
  );
});
