import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { countFirstPastThePost, WrongInput } from '../index.ts';
import { contests, relabelled } from '../testing.ts';

test('Peterborough 2017, candidates as on the ballot paper', () => {
  expect(countFirstPastThePost([22950, 22343, 848, 1597])).toEqual({
    kind: 'elected',
    winner: 0,
    runnersUp: [1],
    majority: 607,
    byLot: false,
  });
});

test('Fontwell, West Sussex County Council 2017: two came second', () => {
  // Conservative 1,890, Liberal Democrat 303, Green 303, Labour 247, UKIP 224 (county council elections of 4 May 2017).
  expect(countFirstPastThePost([1890, 303, 303, 247, 224])).toEqual({
    kind: 'elected',
    winner: 0,
    runnersUp: [1, 2],
    majority: 1587,
    byLot: false,
  });
});

describe('South Blyth, Northumberland County Council 2017: two on 356 votes', () => {
  // Liberal Democrat and Conservative 356 each, Labour 305, UKIP 216; the Liberal Democrat drew the longer straw (5 May 2017). The
  // declared sheet shows 357, with the vote that the law adds for the lot.
  const votes = [356, 356, 305, 216];

  test('until the lot is drawn nobody is elected', () => {
    expect(countFirstPastThePost(votes)).toEqual({ kind: 'tied awaiting lot', tied: [0, 1] });
  });

  test('the lot elects, by 0', () => {
    expect(countFirstPastThePost(votes, { lot: 0 })).toEqual({
      kind: 'elected',
      winner: 0,
      runnersUp: [1],
      majority: 0,
      byLot: true,
    });
  });

  test('a lot can only fall on one of the tied', () => {
    expect(() => countFirstPastThePost(votes, { lot: 2 })).toThrow(/^lot is 2, where one of the tied positions 0, 1 /);
    expect(() => countFirstPastThePost(votes, { lot: 4 })).toThrow(WrongInput);
  });
});

test('no lot is drawn where there is a winner', () => {
  expect(() => countFirstPastThePost([5, 4], { lot: 0 })).toThrow(
    /^lot is 0, but no two candidates are level at the top/,
  );
});

test('alone, or nobody at all', () => {
  expect(countFirstPastThePost([0])).toEqual({ kind: 'unopposed', winner: 0 });
  expect(countFirstPastThePost([])).toEqual({ kind: 'no candidates' });
  expect(() => countFirstPastThePost([12])).toThrow(/^votes\[0\] is 12, but a candidate alone/);
});

test('two candidates for whom nobody voted are tied', () => {
  expect(countFirstPastThePost([0, 0])).toEqual({ kind: 'tied awaiting lot', tied: [0, 1] });
});

test('relabelling the candidates permutes the outcome', () => {
  const cases = contests(2).chain((votes) => relabelled(votes).map(({ from, items }) => ({ votes, from, items })));
  fc.assert(
    fc.property(cases, ({ votes, from, items }) => {
      const original = (positions: readonly number[]) => positions.map((each) => from[each]!).sort((a, b) => a - b);
      const before = countFirstPastThePost(votes);
      const after = countFirstPastThePost(items);
      if (after.kind === 'tied awaiting lot') {
        expect({ kind: after.kind, tied: original(after.tied) }).toEqual(before);
      } else if (after.kind === 'elected') {
        expect({ ...after, winner: from[after.winner]!, runnersUp: original(after.runnersUp) }).toEqual(before);
      } else {
        expect.unreachable('two candidates or more are elected or tied');
      }
    }),
  );
});

test('more votes for the winner never unseat them, and add to the majority', () => {
  fc.assert(
    fc.property(contests(2), fc.nat(1000), (votes, more) => {
      const before = countFirstPastThePost(votes);
      fc.pre(before.kind === 'elected');
      const after = countFirstPastThePost(votes.map((polled, index) => polled + (index === before.winner ? more : 0)));
      expect(after).toEqual({ ...before, majority: before.majority + more });
    }),
  );
});

test('a tie favours nobody: whichever of the tied the lot falls on is elected, and the rest come second', () => {
  const tied = fc
    .tuple(fc.integer({ min: 1, max: 500 }), fc.integer({ min: 2, max: 4 }), fc.array(fc.nat(499), { maxLength: 5 }))
    .map(([top, copies, rest]) => [...new Array<number>(copies).fill(top), ...rest.map((each) => each % top)]);
  fc.assert(
    fc.property(
      tied.chain((votes) => relabelled(votes)),
      ({ items }) => {
        const outcome = countFirstPastThePost(items);
        fc.pre(outcome.kind === 'tied awaiting lot');
        for (const lot of outcome.tied) {
          const runnersUp = outcome.tied.filter((each) => each !== lot);
          const settled = { kind: 'elected', winner: lot, runnersUp, majority: 0, byLot: true };
          expect(countFirstPastThePost(items, { lot })).toEqual(settled);
        }
      },
    ),
  );
});
