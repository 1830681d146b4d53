import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compare, largestRemainder, ratio } from '../index.ts';
import type { RemainderAllocation } from '../index.ts';
import { relabelled } from '../testing.ts';
import { shareOuts } from './testing.ts';

// The worked example of the textbooks: 100,000 votes, six parties, ten seats.
const hundred = [47, 16, 15.8, 12, 6.1, 3.1].map((thousands) => thousands * 1000);

describe('the account', () => {
  test('by Hare: quota, whole quotas, remainders, and who took the last seats', () => {
    const outcome = largestRemainder(hundred, { seats: 10 });
    if (outcome.kind !== 'allocated') return expect.unreachable('no two remainders are level');
    expect(outcome.quota).toEqual(ratio(100_000, 10));
    expect(outcome.seats).toEqual([5, 2, 1, 1, 1, 0]);
    expect(outcome.rows.map(({ whole, extra }) => [whole, extra])).toEqual([
      [4, 'remainder'],
      [1, 'remainder'],
      [1, 'no'],
      [1, 'no'],
      [0, 'remainder'],
      [0, 'no'],
    ]);
    expect(compare(outcome.rows[0]!.remainder, ratio(7000))).toBe(0);
    expect(outcome.next?.parties).toEqual([2]);
  });

  test('by Droop the larger parties get a little more', () => {
    const outcome = largestRemainder(hundred, { seats: 10, quota: 'droop' });
    if (outcome.kind !== 'allocated') return expect.unreachable('no two remainders are level');
    expect(outcome.quota).toEqual(ratio(9091));
    expect(outcome.seats).toEqual([5, 2, 2, 1, 0, 0]);
    expect(outcome.next).toEqual({ parties: [4], short: undefined });
  });
});

test('a larger house can cost a party a seat: the Alabama paradox', () => {
  const votes = [6, 6, 2];
  expect(largestRemainder(votes, { seats: 10 })).toMatchObject({ seats: [4, 4, 2] });
  expect(largestRemainder(votes, { seats: 11 })).toMatchObject({ seats: [5, 5, 1] });
});

test('remainders that tie across the last seat await a lot, then it decides', () => {
  const open = largestRemainder([10, 10, 10], { seats: 2 });
  expect(open).toMatchObject({ kind: 'tied awaiting lot', tied: [0, 1, 2], places: 2, seats: [0, 0, 0] });
  const settled = largestRemainder([10, 10, 10], { seats: 2, lots: [2, 0] });
  expect(settled).toMatchObject({ kind: 'allocated', seats: [1, 0, 1], next: { parties: [1], short: 1 } });
  expect(() => largestRemainder([10, 10, 10], { seats: 2, lots: [2] })).toThrow(/2 of the tied positions 0, 1, 2/);
  expect(() => largestRemainder([10, 20], { seats: 3, lots: [0] })).toThrow(/no tie runs/);
});

test('degenerate input', () => {
  expect(largestRemainder([], { seats: 2 })).toEqual({ kind: 'no votes', unfilled: 2 });
  expect(largestRemainder([0, 0], { seats: 2 })).toEqual({ kind: 'no votes', unfilled: 2 });
  expect(largestRemainder([7], { seats: 4 })).toMatchObject({ seats: [4], next: undefined });
  expect(() => largestRemainder([3, 0], { seats: 20, quota: 'droop' })).toThrow(/^votes come to 3, which is too few/);
  expect(() => largestRemainder([3, -1], { seats: 2 })).toThrow(/^votes\[1\] is -1/);
});

test('the quota rule: everybody has their share of the seats, rounded down or up', () => {
  fc.assert(
    fc.property(shareOuts, ({ votes, seats }) => {
      const outcome = largestRemainder(votes, { seats });
      if (outcome.kind !== 'allocated') return;
      const all = votes.reduce((sum, each) => sum + each, 0);
      expect(outcome.seats.reduce((sum, each) => sum + each, 0)).toBe(seats);
      for (const [party, won] of outcome.seats.entries()) {
        const exact = votes[party]! * seats;
        expect([Math.floor(exact / all), Math.ceil(exact / all)]).toContain(won);
      }
    }),
  );
});

test('what the next party lacked is the fewest votes that win it the seat', () => {
  const small = fc.record({
    votes: fc.array(fc.nat(40), { minLength: 2, maxLength: 5 }),
    seats: fc.integer({ min: 1, max: 8 }),
  });
  fc.assert(
    fc.property(small, ({ votes, seats }) => {
      const outcome = largestRemainder(votes, { seats });
      if (outcome.kind !== 'allocated' || !outcome.next) return;
      const [party] = outcome.next.parties;
      const wins = (more: number) => {
        const plus = largestRemainder(
          votes.map((each, at) => each + (at === party ? more : 0)),
          { seats },
        );
        return 'seats' in plus && plus.seats[party]! > outcome.seats[party]!;
      };
      const short = outcome.next.short!;
      expect([wins(short), new Array(short - 1).fill(0).some((_, more) => wins(more + 1))]).toEqual([true, false]);
    }),
  );
});

test('relabelling the parties permutes the seats', () => {
  const cases = shareOuts.chain(({ votes, seats }) => relabelled(votes).map((each) => ({ votes, seats, ...each })));
  fc.assert(
    fc.property(cases, ({ votes, seats, from, items }) => {
      const [before, after] = [votes, items].map((each) => largestRemainder(each, { seats })) as [
        RemainderAllocation,
        RemainderAllocation,
      ];
      expect(after.kind).toBe(before.kind);
      if (before.kind === 'no votes' || after.kind === 'no votes') return;
      expect(after.seats).toEqual(from.map((at) => before.seats[at]));
    }),
  );
});
