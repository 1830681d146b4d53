import fc from 'fast-check';
import { expect, test } from 'vitest';
import { coalition, minimalCoalitions } from '../index.ts';
import { of, seatsOfFew } from './testing.ts';

const southend = { seats: of({ con: 24, ind: 13, lab: 10, ld: 2, ukip: 2 }), total: 51 };

test('Southend after May 2016: with whom the Conservatives had 26, and who could leave them out', () => {
  expect(coalition(southend, ['con'])).toMatchObject({ seats: 24, majority: -3, shortfall: 2 });
  expect(coalition(southend, ['ind', 'lab', 'ld', 'ukip'])).toMatchObject({ seats: 27, majority: 3, shortfall: 0 });
  expect(minimalCoalitions(southend).map(({ parties, seats }) => [...parties, seats])).toEqual([
    ['con', 'ld', 26],
    ['con', 'ukip', 26],
    ['con', 'lab', 34],
    ['con', 'ind', 37],
    ['ind', 'lab', 'ld', 'ukip', 27],
  ]);
});

test('members who sit apart do not come as one', () => {
  const sets = minimalCoalitions({ ...southend, apart: ['ind'] }).map(({ parties }) => parties);
  expect(sets).toEqual([
    ['con', 'ld'],
    ['con', 'ukip'],
    ['con', 'lab'],
  ]);
});

test('a party is in it once, and has seats', () => {
  expect(() => coalition(southend, ['con', 'con'])).toThrow(/^parties has con/);
  expect(() => coalition(southend, ['green'])).toThrow(/^parties has green/);
  expect(() => minimalCoalitions({ ...southend, total: 50 })).toThrow(/^seats and vacant come to 51/);
});

test('they are all the sets of parties with enough, that lack it without any one of them', () => {
  fc.assert(
    fc.property(seatsOfFew, fc.nat(2), (seats, vacant) => {
      const total = [...seats.values()].reduce((a, b) => a + b, vacant);
      fc.pre(total > 0);
      const seated = [...seats].filter(([, own]) => own > 0);
      const enough = (set: number) =>
        2 * seated.reduce((sum, [, own], at) => sum + (set & (1 << at) ? own : 0), 0) > total;
      const sets = Array.from({ length: 1 << seated.length }, (_, set) => set).filter(
        (set) => enough(set) && seated.every((_, at) => !(set & (1 << at)) || !enough(set & ~(1 << at))),
      );
      const names = sets.map((set) => seated.filter((_, at) => set & (1 << at)).map(([party]) => party));
      const found = minimalCoalitions({ seats, vacant, total }).map(({ parties }) => parties.toSorted().join());
      expect(new Set(found)).toEqual(new Set(names.map((each) => each.toSorted().join())));
      expect(found.length).toBe(names.length);
    }),
  );
});
