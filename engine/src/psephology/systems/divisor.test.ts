import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compare, dhondt, MODIFIED_FIRST_DIVISOR, quotientValue, ratio, sainteLague } from '../index.ts';
import type { Allocation, ListQuestion } from '../index.ts';
import { relabelled } from '../testing.ts';
import { drawn, shareOuts } from './testing.ts';

// East of England, 23 May 2019, seven seats (returning officer; the same in three papers): Brexit, LD, Green, Con, Lab, Change UK, UKIP.
const east = [604_715, 361_563, 202_460, 163_830, 139_490, 58_274, 54_676];

describe('European Parliament 2019, East of England', () => {
  const outcome = dhondt(east, { seats: 7 });
  if (outcome.kind !== 'allocated') throw new Error('The East of 2019 had no tie.');

  test('the order of the seats', () => {
    expect(outcome.ladder.map(({ party }) => party)).toEqual([0, 1, 0, 2, 0, 1, 3]);
    expect(outcome.seats).toEqual([3, 2, 1, 1, 0, 0, 0]);
  });

  test('each row has its quotient, who came next, and what they lacked', () => {
    const last = outcome.ladder[6]!;
    expect(last).toEqual({
      seat: 7,
      party: 3,
      quotient: { votes: 163_830, divisor: 1, parts: 1 },
      next: {
        parties: [0],
        quotient: { votes: 604_715, divisor: 4, parts: 1 },
        short: { votes: 50_606, oneFewerTies: true },
      },
      settled: 'outright',
    });
  });

  test('50,606 more votes were a fourth seat, and 50,605 a tie with the Conservatives', () => {
    expect(outcome.another[0]).toEqual({ votes: 50_606, oneFewerTies: true });
    const plus = (more: number) => dhondt([604_715 + more, ...east.slice(1)], { seats: 7 });
    expect(plus(50_606)).toMatchObject({ kind: 'allocated', seats: [4, 2, 1, 0, 0, 0, 0] });
    expect(plus(50_605)).toMatchObject({ kind: 'tied awaiting lot', tied: [0, 3], places: 1 });
  });
});

describe('ties', () => {
  const tie = [655_320, 361_563, 202_460, 163_830];

  test('for the last seat: exactly who is tied, then the lot decides', () => {
    const open = dhondt(tie, { seats: 7 });
    expect(open).toMatchObject({ kind: 'tied awaiting lot', tied: [0, 3], places: 1, seats: [3, 2, 1, 0] });
    expect('ladder' in open && open.ladder).toHaveLength(6);
    const settled = dhondt(tie, { seats: 7, lots: [3] });
    expect(settled).toMatchObject({ kind: 'allocated', seats: [3, 2, 1, 1] });
    expect('ladder' in settled && settled.ladder[6]).toMatchObject({
      party: 3,
      settled: 'lot',
      next: { parties: [0], short: { votes: 1, oneFewerTies: true } },
    });
  });

  test('where the law adds a vote to each first, the party with fewer votes wins without a lot', () => {
    const settled = dhondt(tie, { seats: 7, ties: 'one vote more, then lot' });
    expect(settled).toMatchObject({ kind: 'allocated', seats: [3, 2, 1, 1] });
    expect('ladder' in settled && settled.ladder[6]!.settled).toBe('one vote more');
    expect(dhondt([9, 9], { seats: 1, ties: 'one vote more, then lot' })).toMatchObject({ tied: [0, 1], places: 1 });
  });

  test('one vote more can settle some of a tie and leave the rest to a lot', () => {
    const votes = [200, 100, 100, 50];
    expect(dhondt(votes, { seats: 2, ties: 'one vote more, then lot' })).toMatchObject({
      tied: [1, 2],
      places: 1,
      seats: [1, 0, 0, 0],
    });
    expect(dhondt([200, 100, 100], { seats: 3, ties: 'lot' })).toMatchObject({ tied: [0, 1, 2], places: 2 });
    expect(dhondt([200, 100, 100], { seats: 3, ties: 'one vote more, then lot' })).toMatchObject({ seats: [1, 1, 1] });
  });

  test('a tie with a seat for each needs no lot', () => {
    const outcome = dhondt([100, 100], { seats: 2 });
    expect(outcome).toMatchObject({ kind: 'allocated', seats: [1, 1] });
    expect('ladder' in outcome && outcome.ladder.map(({ settled }) => settled)).toEqual(['level', 'level']);
  });

  test('four tied by Sainte-Laguë for two seats', () => {
    const votes = [500, 500, 500, 500];
    const open = sainteLague(votes, { seats: 2 });
    expect(open).toEqual({ kind: 'tied awaiting lot', ladder: [], seats: [0, 0, 0, 0], tied: [0, 1, 2, 3], places: 2 });
    expect(sainteLague(votes, { seats: 2, lots: [3, 1] })).toMatchObject({ kind: 'allocated', seats: [0, 1, 0, 1] });
  });

  test.each([[[0]], [[1, 1]], [[0, 1, 2]], [[0, 9]], [[]]])('lots on %j are refused', (lots) => {
    expect(() => sainteLague([5, 5, 5], { seats: 2, lots })).toThrow(/2 of the tied positions 0, 1, 2 were expected/);
  });

  test('lots that were not to be drawn are refused', () => {
    expect(() => dhondt(east, { seats: 7, lots: [0] })).toThrow(/no tie runs across the last seat/);
    expect(() => dhondt([200, 100], { seats: 2, lots: [0], ties: 'one vote more, then lot' })).toThrow(/no tie/);
  });
});

test('the modified method makes the first seat dearer and keeps fractions exact', () => {
  const modified = (votes: readonly number[], question: ListQuestion) =>
    sainteLague(votes, { ...question, firstDivisor: MODIFIED_FIRST_DIVISOR });
  expect(sainteLague([700, 300], { seats: 2 })).toMatchObject({ seats: [1, 1] });
  expect(modified([700, 300], { seats: 2 })).toMatchObject({ seats: [2, 0] });
  // 700 / 3 = 326.66… / 1.4 exactly: a tie that decimals miss.
  expect(modified([1500, 700], { seats: 2 })).toMatchObject({ tied: [0, 1] });
  const [first] = (modified([700, 300], { seats: 2 }) as Extract<Allocation, { kind: 'allocated' }>).ladder;
  expect(compare(quotientValue(first!.quotient), ratio(500))).toBe(0);
  expect(() => sainteLague([1], { seats: 1, firstDivisor: ratio(0) })).toThrow(/^firstDivisor is 0\/1/);
});

describe('lists run out', () => {
  test('a list with nobody left drops out, and needs no votes for another seat', () => {
    expect(dhondt([1000, 10], { seats: 3, candidates: [2, 5] })).toMatchObject({
      seats: [2, 1],
      another: [undefined, { votes: 991, oneFewerTies: true }],
    });
  });

  test('fewer candidates than seats are refused, where all lists are given', () => {
    expect(() => dhondt([1000, 10], { seats: 8, candidates: [2, 5] })).toThrow(
      /^seats is 8, .* candidates of all lists \(7\)/,
    );
    expect(dhondt([1000, 10], { seats: 8, candidates: [2, undefined] })).toMatchObject({ seats: [2, 6] });
  });

  test('seats that only lists without votes could fill stay empty', () => {
    expect(dhondt([10, 0], { seats: 3, candidates: [1, 5] })).toMatchObject({ seats: [1, 0], unfilled: 2 });
  });
});

describe('degenerate input', () => {
  test.each([[[]], [[0]], [[0, 0, 0]]])('no votes at all: %j', (votes) => {
    expect(dhondt(votes, { seats: 3 })).toEqual({ kind: 'no votes', unfilled: 3 });
    expect(sainteLague(votes, { seats: 3 })).toEqual({ kind: 'no votes', unfilled: 3 });
  });

  test('one party has everything, and nobody to beat', () => {
    const outcome = dhondt([1], { seats: 5 });
    expect(outcome).toMatchObject({ kind: 'allocated', seats: [5], another: [undefined] });
    expect('ladder' in outcome && outcome.ladder.every(({ next }) => next === undefined)).toBe(true);
  });

  test('votes too many for a double to multiply are still compared exactly', () => {
    const most = Number.MAX_SAFE_INTEGER;
    expect(dhondt([most, most - 1], { seats: 3 })).toMatchObject({ seats: [2, 1] });
    expect(dhondt([most - 1, most], { seats: 3 })).toMatchObject({ seats: [1, 2] });
    expect(sainteLague([most, most], { seats: 99 })).toMatchObject({ tied: [0, 1], places: 1 });
  });

  test('what is not a count is refused by name', () => {
    expect(() => dhondt([5, -1], { seats: 2 })).toThrow(/^votes\[1\] is -1/);
    expect(() => dhondt([5], { seats: 0 })).toThrow(/^seats is 0/);
    expect(() => sainteLague([5], { seats: 1.5 })).toThrow(/^seats is 1\.5/);
  });
});

describe.each([
  ["D'Hondt", dhondt, (seats: number) => seats + 1],
  ['Sainte-Laguë', sainteLague, (seats: number) => 2 * seats + 1],
] as const)('%s', (_, rule, divisor) => {
  test('a larger house costs nobody a seat', () => {
    fc.assert(
      fc.property(shareOuts, ({ votes, seats }) => {
        const smaller = rule(votes, { seats });
        const larger = rule(votes, { seats: seats + 1 });
        if (smaller.kind === 'no votes' || larger.kind === 'no votes') return;
        const sure = smaller.seats;
        const most = larger.seats.map(
          (each, party) => each + (larger.kind !== 'allocated' && larger.tied.includes(party) ? 1 : 0),
        );
        for (const [party, each] of sure.entries()) expect(most[party]).toBeGreaterThanOrEqual(each);
      }),
    );
  });

  test('every winning quotient is at least every losing one, and all seats are given', () => {
    fc.assert(
      fc.property(shareOuts, ({ votes, seats }) => {
        const outcome = drawn(rule, votes, { seats });
        if (!outcome) return;
        const { seats: won } = outcome;
        expect(won.reduce((sum, each) => sum + each, 0)).toBe(seats);
        const least = votes.flatMap((each, at) => (won[at]! > 0 ? ratio(each, divisor(won[at]! - 1)) : []));
        const best = votes.map((each, at) => ratio(each, divisor(won[at]!)));
        expect(least.every((lowest) => best.every((next) => compare(lowest, next) >= 0))).toBe(true);
      }),
    );
  });

  test('so many more votes win one more seat, one fewer only ties where that is said, two fewer never', () => {
    fc.assert(
      fc.property(shareOuts, fc.nat(7), ({ votes, seats }, nth) => {
        const party = nth % votes.length;
        const outcome = drawn(rule, votes, { seats });
        const short = outcome?.another[party];
        if (!outcome || !short) return;
        const plus = (more: number) =>
          rule(
            votes.map((each, at) => each + (at === party ? more : 0)),
            { seats },
          );
        const now = outcome.seats[party]!;
        const enough = plus(short.votes);
        expect('seats' in enough && enough.seats[party]! > now).toBe(true);
        const fewer = plus(short.votes - 1);
        const tied = fewer.kind === 'tied awaiting lot' && fewer.tied.includes(party);
        if (short.votes > 1) expect(tied).toBe(short.oneFewerTies);
        if (short.votes > 1) expect('seats' in fewer && fewer.seats[party]! <= now).toBe(true);
      }),
    );
  });

  test('relabelling the parties permutes the seats', () => {
    const cases = shareOuts.chain(({ votes, seats }) => relabelled(votes).map((each) => ({ votes, seats, ...each })));
    fc.assert(
      fc.property(cases, ({ votes, seats, from, items }) => {
        const before = rule(votes, { seats });
        const after = rule(items, { seats });
        expect(after.kind).toBe(before.kind);
        if (before.kind === 'no votes' || after.kind === 'no votes') return;
        expect(after.seats).toEqual(from.map((original) => before.seats[original]));
        if (before.kind !== 'tied awaiting lot' || after.kind !== 'tied awaiting lot') return;
        expect(new Set(after.tied.map((at) => from[at]))).toEqual(new Set(before.tied));
      }),
    );
  });

  test('lists that are long enough change nothing, though each seat then asks whether they are', () => {
    fc.assert(
      fc.property(shareOuts, ({ votes, seats }) => {
        expect(rule(votes, { seats, candidates: votes.map(() => seats + 1) })).toEqual(rule(votes, { seats }));
      }),
    );
  });

  test('twice the votes of everybody is the same result', () => {
    fc.assert(
      fc.property(shareOuts, ({ votes, seats }) => {
        const [once, twice] = [votes, votes.map((each) => each * 2)].map((each) => rule(each, { seats }));
        expect([twice!.kind, 'seats' in twice! && twice.seats]).toEqual([once!.kind, 'seats' in once! && once.seats]);
      }),
    );
  });
});

test("D'Hondt gives nobody less than the whole part of its share of the seats", () => {
  fc.assert(
    fc.property(shareOuts, ({ votes, seats }) => {
      const outcome = drawn(dhondt, votes, { seats });
      const all = votes.reduce((sum, each) => sum + each, 0);
      for (const [party, won] of (outcome?.seats ?? []).entries()) {
        expect(won).toBeGreaterThanOrEqual(Math.floor((votes[party]! * seats) / all));
      }
    }),
  );
});
