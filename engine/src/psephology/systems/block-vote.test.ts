import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { countBlockVote, countFirstPastThePost, WrongInput } from '../index.ts';
import { relabelled } from '../testing.ts';

// Votes from the House of Commons Library's local elections handbooks.
const abbey = [936, 876, 861, 450, 314, 291, 288, 269];
const radcliffe = [1436, 1325, 1278, 1278, 1205, 1201, 856, 847, 736, 108];
const rossmere = [783, 600, 558, 558, 318, 297, 221, 141, 134, 126, 125, 101, 83];

test('Abbey, Reading 2022: the three with most votes', () => {
  expect(countBlockVote(abbey, { seats: 3 })).toEqual({
    kind: 'elected',
    elected: [0, 1, 2],
    byLot: [],
    runnersUp: [3],
    margin: 411,
  });
});

describe('a tie for the last seat', () => {
  test.each([
    ['Radcliffe North and Ainsworth, Bury 2022', radcliffe],
    ['Rossmere, Hartlepool 2021', rossmere],
  ])('%s: two are elected and two draw for the third', (_, votes) => {
    expect(countBlockVote(votes, { seats: 3 })).toEqual({
      kind: 'tied awaiting lot',
      elected: [0, 1],
      tied: [2, 3],
      places: 1,
    });
    expect(countBlockVote(votes, { seats: 3, lots: [3] })).toEqual({
      kind: 'elected',
      elected: [0, 1, 3],
      byLot: [3],
      runnersUp: [2],
      margin: 0,
    });
  });

  test('several places can fall by lot', () => {
    expect(countBlockVote([5, 5, 9, 5], { seats: 3 })).toMatchObject({ elected: [2], tied: [0, 1, 3], places: 2 });
  });

  test('no lot is drawn for places that do not matter', () => {
    expect(countBlockVote(radcliffe, { seats: 4 })).toMatchObject({ kind: 'elected', margin: 73 });
    expect(() => countBlockVote(radcliffe, { seats: 4, lots: [2] })).toThrow(/^lots are 2, but no tie/);
  });

  test.each([[[4]], [[2, 3]], [[]], [[2, 2]]])('lots on %j are refused', (lots) => {
    expect(() => countBlockVote(radcliffe, { seats: 3, lots })).toThrow(
      /where 1 of the tied positions 2, 3 were expected/,
    );
  });
});

describe('no more candidates than seats', () => {
  test('all are elected, and seats left over are said', () => {
    expect(countBlockVote([0, 0, 0], { seats: 3 })).toEqual({ kind: 'unopposed', elected: [0, 1, 2], unfilled: 0 });
    expect(countBlockVote([0], { seats: 2 })).toEqual({ kind: 'unopposed', elected: [0], unfilled: 1 });
    expect(countBlockVote([], { seats: 2 })).toEqual({ kind: 'no candidates', unfilled: 2 });
  });

  test('nobody polled', () => {
    expect(() => countBlockVote([0, 120], { seats: 2 })).toThrow(/^votes\[1\] is 120, but 2 for 2 seats/);
    expect(() => countBlockVote([0, 0], { seats: 2, lots: [0] })).toThrow(WrongInput);
  });
});

test('what is not a count is refused by name', () => {
  expect(() => countBlockVote([1, -1], { seats: 1 })).toThrow(/^votes\[1\] is -1/);
  expect(() => countBlockVote([1, 2], { seats: 0 })).toThrow(/^seats is 0/);
});

const wards = fc.tuple(
  fc.array(fc.oneof(fc.nat(4), fc.nat(3000)), { minLength: 2, maxLength: 12 }),
  fc.integer({ min: 1, max: 4 }),
);

test('everybody elected has at least the votes of everybody who is not; as many as there are seats', () => {
  fc.assert(
    fc.property(wards, ([votes, seats]) => {
      fc.pre(votes.length > seats);
      const outcome = countBlockVote(votes, { seats });
      const lots = outcome.kind === 'tied awaiting lot' ? outcome.tied.slice(0, outcome.places) : undefined;
      const final = countBlockVote(votes, { seats, lots });
      if (final.kind !== 'elected') return expect.unreachable('more candidates than seats are elected or tied');
      expect(new Set(final.elected).size).toBe(seats);
      const least = Math.min(...final.elected.map((position) => votes[position]!));
      const most = Math.max(...votes.filter((_, position) => !final.elected.includes(position)));
      expect(final.margin).toBe(least - most);
      expect(least > most || final.byLot.length > 0).toBe(true);
    }),
  );
});

test('relabelling the candidates permutes the outcome', () => {
  const cases = wards.chain(([votes, seats]) =>
    relabelled(votes).map(({ from, items }) => ({ votes, seats, from, items })),
  );
  fc.assert(
    fc.property(cases, ({ votes, seats, from, items }) => {
      fc.pre(votes.length > seats);
      const before = countBlockVote(votes, { seats });
      const after = countBlockVote(items, { seats });
      const original = (positions: readonly number[]) => new Set(positions.map((each) => from[each]!));
      if (before.kind === 'tied awaiting lot' && after.kind === 'tied awaiting lot') {
        expect(original(after.tied)).toEqual(new Set(before.tied));
        expect(original(after.elected)).toEqual(new Set(before.elected));
        expect(after.places).toBe(before.places);
      } else if (before.kind === 'elected' && after.kind === 'elected') {
        expect(original(after.elected)).toEqual(new Set(before.elected));
        expect(original(after.runnersUp)).toEqual(new Set(before.runnersUp));
      } else {
        expect.unreachable('both come out the same way');
      }
    }),
  );
});

test('with one seat it is first past the post', () => {
  fc.assert(
    fc.property(wards, ([votes]) => {
      const one = countFirstPastThePost(votes);
      const many = countBlockVote(votes, { seats: 1 });
      if (one.kind === 'elected') {
        const { winner, runnersUp, majority } = one;
        expect(many).toEqual({ kind: 'elected', elected: [winner], byLot: [], runnersUp, margin: majority });
      } else {
        expect(many).toEqual({ ...one, elected: [], places: 1 });
      }
    }),
  );
});
