import fc from 'fast-check';
import { expect, test } from 'vitest';
import { additionalMember, LONDON_THRESHOLD, quotientValue, ratio, seneddSeats, compare } from '../index.ts';
import type { OnRegionalBallot } from '../index.ts';
import { shareOuts } from './testing.ts';

const party = (votes: number, constituencySeats: number): OnRegionalBallot => ({
  kind: 'party',
  votes,
  constituencySeats,
});

// North East Scotland, 6 May 1999, seven list seats: the worked example in the explanatory notes to the Scotland Act 1998.
const northEast = [party(72_666, 4), party(49_843, 3), party(92_329, 2), party(52_149, 0), party(8067, 0)];

test('North East Scotland 1999: Con, SNP, Con, SNP, SNP, Con, SNP, the last at 15,388', () => {
  const { allocation } = additionalMember(northEast, { seats: 7 });
  if (allocation.kind !== 'allocated') return expect.unreachable('the example has no tie');
  expect(allocation.ladder.map((row) => row.party)).toEqual([3, 2, 3, 2, 2, 3, 2]);
  const last = allocation.ladder[6]!.quotient;
  expect(last).toEqual({ votes: 92_329, divisor: 6, parts: 1 });
  expect(quotientValue(last).num / quotientValue(last).den).toBe(15_388n);
});

test('a list passes over those returned in a constituency, and gives its people in order', () => {
  const list = (...returned: boolean[]) => returned.map((each, at) => ({ name: `candidate ${at}`, returned: each }));
  const { allocation, members } = additionalMember(
    [
      { kind: 'party', votes: 900, constituencySeats: 1, list: list(true, false, false) },
      { kind: 'party', votes: 400, constituencySeats: 0, list: list(false) },
      party(100, 0),
    ],
    { seats: 4 },
  );
  expect('ladder' in allocation && allocation.ladder.map((row) => row.party)).toEqual([0, 1, 0, 2]);
  expect(members).toEqual([
    { kind: 'listed', at: 1 },
    { kind: 'listed', at: 0 },
    { kind: 'listed', at: 2 },
    { kind: 'list not known' },
  ]);
});

test('an individual is a list of one, and none once returned for a constituency', () => {
  // Margo MacDonald won a list seat in Lothians four times as an individual; 27,144 votes in 2003.
  const ballot = (returned: boolean): OnRegionalBallot[] => [
    { kind: 'individual', votes: 27_144, returned },
    party(20_000, 0),
  ];
  expect(additionalMember(ballot(false), { seats: 3 }).allocation).toMatchObject({ seats: [1, 2] });
  expect(additionalMember(ballot(true), { seats: 3 }).allocation).toMatchObject({ seats: [0, 3] });
});

test('exactly the threshold is enough, a vote less is not', () => {
  const at = (votes: number) =>
    additionalMember([party(votes, 0), party(950, 9)], { seats: 1, threshold: LONDON_THRESHOLD });
  expect(at(50)).toMatchObject({ belowThreshold: [], allocation: { seats: [0, 1] } });
  expect(at(49).belowThreshold).toEqual([0]);
  expect(at(50).allocation).not.toEqual(at(49).allocation);
  const { allocation } = additionalMember([party(96, 0), party(4, 0)], { seats: 40, threshold: LONDON_THRESHOLD });
  expect(allocation).toMatchObject({ seats: [40, 0], another: [undefined, undefined] });
});

test('nobody voted, and what is not a count', () => {
  const empty = additionalMember([party(0, 1), party(0, 0)], { seats: 2, threshold: ratio(1, 20) });
  expect(empty).toEqual({ allocation: { kind: 'no votes', unfilled: 2 }, members: [], belowThreshold: [] });
  expect(() => additionalMember([party(5, -1)], { seats: 1 })).toThrow(/^constituencySeats\[0\] is -1/);
});

test('one more constituency seat never brings a party more list seats', () => {
  fc.assert(
    fc.property(shareOuts, fc.nat(4), ({ votes, seats }, held) => {
      const with_ = (more: number) =>
        additionalMember(
          votes.map((each, at) => party(each, at === 0 ? held + more : 0)),
          { seats },
        ).allocation;
      const [before, after] = [with_(0), with_(1)];
      if (before.kind === 'no votes' || after.kind === 'no votes') return;
      const most = before.seats[0]! + (before.kind === 'tied awaiting lot' ? before.places : 0);
      expect(after.seats[0]).toBeLessThanOrEqual(most);
    }),
  );
});

test('a Senedd constituency: six seats to closed lists and an individual', () => {
  const names = (word: string) => [1, 2, 3, 4, 5, 6].map((each) => `${word} ${each}`);
  const { allocation, elected } = seneddSeats([
    { kind: 'party', votes: 30_000, list: names('Lab') },
    { kind: 'party', votes: 24_000, list: names('Plaid') },
    { kind: 'party', votes: 14_000, list: names('Con') },
    { kind: 'individual', votes: 9000, name: 'Anybody' },
  ]);
  expect(allocation).toMatchObject({ kind: 'allocated', seats: [3, 2, 1, 0] });
  expect(elected).toEqual(['Lab 1', 'Plaid 1', 'Lab 2', 'Con 1', 'Plaid 2', 'Lab 3']);
});

test('a party with a seventh of the vote is sure of a Senedd seat', () => {
  const rest = fc.array(fc.nat(60_000), { minLength: 1, maxLength: 7 });
  const list = ['A', 'B', 'C', 'D', 'E', 'F'];
  fc.assert(
    fc.property(rest, (others) => {
      const own = Math.floor(others.reduce((sum, each) => sum + each, 0) / 6) + 1;
      const { allocation } = seneddSeats([own, ...others].map((votes) => ({ kind: 'party', votes, list })));
      expect('seats' in allocation && allocation.seats[0]! >= 1).toBe(true);
      expect('ladder' in allocation && compare(quotientValue(allocation.ladder[0]!.quotient), ratio(own)) >= 0).toBe(
        true,
      );
    }),
  );
});

test('a Senedd tie is recalculated with a vote more each before any lot, and lists are one to eight names', () => {
  const of = (votes: number, names: number) => ({
    kind: 'party' as const,
    votes,
    list: new Array<string>(names).fill('x'),
  });
  expect(seneddSeats([of(600, 8), of(100, 8)]).allocation).toMatchObject({ kind: 'allocated', seats: [5, 1] });
  expect(seneddSeats([of(70, 8), of(70, 8), of(70, 8), of(70, 8)]).allocation).toMatchObject({ places: 2 });
  expect(() => seneddSeats([of(600, 9)])).toThrow(/^ballot\[0\]\.list has 9 names/);
  expect(() => seneddSeats([of(600, 3), of(5, 2)])).toThrow(/^seats is 6, which is more than the candidates/);
});
