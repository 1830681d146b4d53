import fc from 'fast-check';
import { expect, test } from 'vitest';
import { butlerSwing, equal, negate, pedersen, ratio, sign, steedSwing } from '../index.ts';
import type { PairVotes, Ratio } from '../index.ts';
import { contests, points, relabelled } from '../testing.ts';

/** The swing of an answer, where there is one. */
function swingOf(answer: ReturnType<typeof steedSwing>): Ratio {
  if (answer.kind !== 'swing') throw new Error(`expected a swing, not "${answer.kind}"`);
  return answer.swing;
}

const pairs = fc
  .tuple(fc.nat(60_000), fc.nat(60_000), fc.nat(60_000))
  .filter(([from, to]) => from + to > 0)
  .map(([from, to, rest]) => ({ from, to, valid: from + to + rest }));

const swapped = (pair: PairVotes): PairVotes => ({ from: pair.to, to: pair.from, valid: pair.valid });

test('Peterborough 2017, from Conservative to Labour since 2015', () => {
  // House of Commons Library, CBP-7186 and CBP-7979.
  const now = { from: 22343, to: 22950, valid: 47738 };
  const then = { from: 18684, to: 16759, valid: 47075 };
  expect(points(swingOf(butlerSwing(now, then)), 1)).toBe('2.7');
  expect(points(swingOf(steedSwing(now, then)), 1)).toBe('3.4');
});

test('Brent Central 2015: the two swings differ in direction', () => {
  // From Conservative to Labour since 2010 (House of Commons Library, RP10/36 and CBP-7186): both small parties of 2010 rose.
  const now = { from: 9567, to: 29216, valid: 47032 };
  const then = { from: 5067, to: 18681, valid: 45323 };
  expect(points(swingOf(butlerSwing(now, then)), 1)).toBe('5.9');
  expect(points(swingOf(steedSwing(now, then)), 1)).toBe('-3.3');
});

test('no party, no swing: Peterborough, Brexit Party to Labour, at the by-election of 2019', () => {
  const now = { from: 9801, to: 10484, valid: 33920 };
  const then = { from: undefined, to: 22950, valid: 47738 };
  const answer = { kind: 'did not stand', absent: [{ party: 'from', contest: 'baseline' }] };
  expect(butlerSwing(now, then)).toEqual(answer);
  expect(steedSwing(now, then)).toEqual(answer);
  expect(butlerSwing({ ...now, to: undefined }, then)).toEqual({
    kind: 'did not stand',
    absent: [{ party: 'to', contest: 'now' }, ...answer.absent],
  });
});

test('a party with no votes stood all the same', () => {
  const nobody = { from: 0, to: 0, valid: 10 };
  const then = { from: 4, to: 6, valid: 10 };
  expect(equal(swingOf(butlerSwing(nobody, then)), ratio(-1, 10))).toBe(true);
  expect(steedSwing(nobody, then)).toEqual({ kind: 'no votes for either', contest: 'now' });
  expect(steedSwing(then, nobody)).toEqual({ kind: 'no votes for either', contest: 'baseline' });
});

test('swapping the names, or the two elections, turns the swing round', () => {
  fc.assert(
    fc.property(pairs, pairs, fc.constantFrom(butlerSwing, steedSwing), (now, then, swing) => {
      const there = swingOf(swing(now, then));
      expect(equal(swingOf(swing(swapped(now), swapped(then))), negate(there))).toBe(true);
      expect(equal(swingOf(swing(then, now)), negate(there))).toBe(true);
    }),
  );
});

test('where only the two stand, Butler and Steed agree', () => {
  fc.assert(
    fc.property(pairs, pairs, (now, then) => {
      const alone = (pair: { from: number; to: number }) => ({ ...pair, valid: pair.from + pair.to });
      const butler = swingOf(butlerSwing(alone(now), alone(then)));
      expect(equal(butler, swingOf(steedSwing(alone(now), alone(then))))).toBe(true);
    }),
  );
});

test('Pedersen: Peterborough 2015 to 2017, with every party that came or went', () => {
  const then = new Map(
    Object.entries({ con: 18684, lab: 16759, ukip: 7485, ld: 1774, grn: 1218, liberal: 639, ind: 516 }),
  );
  const now = new Map(Object.entries({ lab: 22950, con: 22343, ld: 1597, grn: 848 }));
  expect(points(pedersen(now, then), 1)).toBe('19.6');
});

test('Pedersen: between 0 and 1, 0 for the same shares, the same both ways and under any names', () => {
  fc.assert(
    fc.property(
      contests(2).chain((votes) => relabelled(votes)),
      contests(2),
      ({ from, items }, then) => {
        const named = (votes: readonly number[]) => new Map(votes.entries());
        const renamed = new Map(items.map((votes, index) => [from[index]!, votes]));
        const original = [...renamed].sort(([a], [b]) => a - b).map(([, votes]) => votes);
        const index = pedersen(named(original), named(then));
        expect(equal(pedersen(renamed, named(then)), index)).toBe(true);
        expect(equal(pedersen(named(then), named(original)), index)).toBe(true);
        expect(sign(index)).toBeGreaterThanOrEqual(0);
        expect(index.num <= index.den).toBe(true);
        expect(sign(pedersen(named(then), named(then.map((votes) => 3 * votes))))).toBe(0);
      },
    ),
  );
});
