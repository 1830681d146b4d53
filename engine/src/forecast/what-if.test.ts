import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findElection, targets, findRegion, winnerOf } from '../record/index.ts';
import {
  addUp,
  illustrate,
  layOut,
  leaders,
  METHODS,
  partyOf,
  project,
  seatsByParty,
  sharesOf,
  startOf,
  takeOff,
  toShares,
  twoPartySwing,
} from './index.ts';
import { record } from '../record/testing.ts';

const ge2024 = findElection(record, 'ge2024');
const start = startOf(record, ge2024);
const base = layOut(start.votes);
const [con, lab] = [base.movers.indexOf('con'), base.movers.indexOf('lab')];
const NONE = { uniform: 0, 'losers-proportional': 0 };
const seatOf = (name: string) => start.contests.findIndex((contest) => contest.area.name === name);

test('with nothing moved every seat is where it was won, in all 650', () => {
  const { first } = leaders(base, base.shares);
  expect(start.contests.map((_, seat) => partyOf(base, seat, first[seat]!))).toEqual(
    start.contests.map((contest) => winnerOf(contest)!.party),
  );
});

test('the parties moved are those with a national share; the rest of 2024 keep what they had', () => {
  expect(base.movers.toSorted()).toEqual(['con', 'grn', 'lab', 'ld', 'pc', 'ref', 'snp']);
  expect(sharesOf(base)[lab]).toBeCloseTo(0.347, 3);
});

test('a uniform swing takes the seats whose required swing it passes, where the attacker was second', () => {
  const list = targets(record, {
    party: 'lab',
    region: findRegion(record, 'great-britain'),
    election: ge2024,
    on: '2026-09-01',
  });
  const swing = 0.05;
  const { by } = illustrate(base, twoPartySwing(base, con, lab, swing), NONE);
  const near = list.targets.filter((each) => each.winner.party === 'con' && each.challengerPlace === 2);
  expect(near.length).toBeGreaterThan(50);
  for (const each of near) {
    const seat = start.contests.indexOf(each.contest);
    const needed = Number(each.swing.half.num) / Number(each.swing.half.den);
    expect([each.area.name, by.uniform.first[seat]]).toEqual([each.area.name, needed < swing ? lab : con]);
  }
});

test('the Speaker, Northern Ireland and a seat without one of the two parties are not moved', () => {
  const { verdicts } = illustrate(base, twoPartySwing(base, con, lab, 0.1), NONE);
  expect(verdicts[seatOf('Chorley')]).toBe('not moved');
  expect(verdicts[seatOf('Belfast East')]).toBe('not moved');
  const still = start.contests.filter((_, seat) => verdicts[seat] === 'not moved');
  const without = still.filter(
    ({ area, candidacies }) =>
      area.nation !== 'Northern Ireland' &&
      !['con', 'lab'].every((party) => candidacies.some((each) => each.party === party)),
  );
  expect(still).toHaveLength(18 + without.length);
});

test('a party wins nowhere that it does not stand', () => {
  const all = base.movers.map((_, mover) => (mover === base.movers.indexOf('ref') ? 0.9 : 0.01));
  const found = leaders(base, project(base, toShares(base, sharesOf(base), Float64Array.from(all)), 'uniform'));
  const absent = start.contests.flatMap(({ area, candidacies }, seat) =>
    area.nation !== 'Northern Ireland' && candidacies.every((each) => each.party !== 'ref') ? [seat] : [],
  );
  expect(absent.length).toBeGreaterThan(10);
  for (const seat of absent) expect(partyOf(base, seat, found.first[seat]!)).not.toBe('ref');
});

test('inside the band, or where the methods disagree, it cannot say', () => {
  const movement = twoPartySwing(base, lab, con, 0.06);
  const bare = illustrate(base, movement, NONE);
  const wide = illustrate(base, movement, { uniform: 0.05, 'losers-proportional': 0.05 });
  const count = (verdicts: readonly string[]) => verdicts.filter((each) => each === 'cannot say').length;
  const disagree = start.contests.filter(
    (_, seat) => bare.by.uniform.first[seat] !== bare.by['losers-proportional'].first[seat],
  );
  expect(count(bare.verdicts)).toBe(disagree.length);
  expect(disagree.length).toBeGreaterThan(0);
  expect(count(wide.verdicts)).toBeGreaterThan(count(bare.verdicts));
});

test('shares stay from 0 up, and seats are neither lost nor made, whatever is entered', () => {
  const share = fc.integer({ min: 0, max: 1000 }).map((tenths) => tenths / 1000);
  fc.assert(
    fc.property(fc.array(share, { minLength: base.movers.length, maxLength: base.movers.length }), (after) => {
      const movement = toShares(base, sharesOf(base), Float64Array.from(after));
      for (const method of METHODS) {
        const shares = project(base, movement, method);
        expect(shares.every((each) => each >= 0)).toBe(true);
        const counts = seatsByParty(base, leaders(base, shares), start.contests.keys());
        expect(counts.reduce((sum, { seats }) => sum + seats, 0)).toBe(650);
      }
    }),
    { numRuns: 25 },
  );
});

test('falling in proportion keeps the national share where the party stands everywhere', () => {
  const before = sharesOf(base);
  const after = before.slice();
  after[con]! *= 0.5;
  const shares = project(base, toShares(base, before, after), 'losers-proportional');
  expect(sharesOf({ ...base, shares })[con]).toBeCloseTo(after[con]!, 12);
});

const entered = fc.array(fc.record({ tenths: fc.integer({ min: 0, max: 1000 }), locked: fc.boolean() }), {
  maxLength: 7,
});

test('what is over is said to the tenth, and taken off only the rows that are free', () => {
  fc.assert(
    fc.property(entered, (rows) => {
      const tenths = rows.map((row) => row.tenths);
      const locked = rows.map((row) => row.locked);
      const after = takeOff(tenths, locked);
      rows.forEach((row, index) => row.locked && expect(after[index]).toBe(row.tenths));
      rows.forEach((_, index) => expect(after[index]).toBeLessThanOrEqual(tenths[index]!));
      const kept = tenths.reduce((sum, each, row) => sum + (locked[row] ? each : 0), 0);
      if (kept <= 1000) expect(addUp(after).over).toBe(0);
      else expect(after).toEqual(tenths);
    }),
  );
});
