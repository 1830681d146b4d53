import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compare } from '../psephology/index.ts';
import {
  addDays,
  countHoldings,
  eventDays,
  findElection,
  findRegion,
  holdings,
  openRecord,
  seatsOn,
  targets,
} from './index.ts';
import { pack, record } from './testing.ts';

const regions = ['anglia', 'scotland', 'wales', 'northern-ireland', 'essex', 'south-west'].map((id) =>
  findRegion(record, id),
);
const day = fc
  .integer({ min: 0, max: 5980 })
  .map((days) => new Date(Date.UTC(2010, 4, 6) + days * 86_400_000).toISOString().slice(0, 10));

test('on any day since 2010 every seat of a region is held, vacant or awaited, and they add up', () => {
  fc.assert(
    fc.property(fc.constantFrom(...regions), day, (region, on) => {
      const seats = seatsOn(record, region, on);
      const held = holdings(record, seats, on);
      expect(countHoldings(held).reduce((sum, each) => sum + each.seats, 0)).toBe(seats.length);
      for (const holding of held) if (holding.state === 'vacant') expect(holding.vacancy).toBeDefined();
    }),
    { numRuns: 60 },
  );
});

test('a target list is in the order of its exact swings, and every seat is listed, won or explained', () => {
  const elections = ['ge2010', 'ge2015', 'ge2017', 'ge2019', 'ge2019n', 'ge2024'].map((id) => findElection(record, id));
  const parties = ['con', 'lab', 'ld', 'grn', 'ukip', 'snp', 'ref'];
  fc.assert(
    fc.property(
      fc.constantFrom(...regions),
      fc.constantFrom(...elections),
      fc.constantFrom(...parties),
      (region, election, party) => {
        const list = targets(record, { party, region, election, on: '2016-01-01' });
        list.targets.forEach((target, index) => {
          const before = list.targets[index - 1];
          if (before) expect(compare(before.swing.half, target.swing.half)).toBeLessThanOrEqual(0);
        });
        expect(list.targets.length + list.notListed.length + list.won).toBe(list.seats);
      },
    ),
    { numRuns: 60 },
  );
});

test('what is kept of one day never answers wrongly for another: days around every change, in any order, as a fresh record says', () => {
  const around = regions.flatMap((region) =>
    [...eventDays(record, region, '2026-08-31'), '2015-03-30', '2017-06-08', '2019-11-06', '2024-05-30'].flatMap(
      (date) => [-1, 0, 1].map((step) => ({ region, on: addDays(date, step) })),
    ),
  );
  expect(around.length).toBeGreaterThan(300);
  fc.assert(
    fc.property(fc.shuffledSubarray(around, { minLength: 40, maxLength: 40 }), (asked) => {
      for (const { region, on } of asked) {
        const fresh = openRecord(pack);
        expect(holdings(record, seatsOn(record, region, on), on)).toEqual(
          holdings(fresh, seatsOn(fresh, region, on), on),
        );
        const question = { party: 'lab', region, on, election: findElection(record, 'ge2019') };
        expect(targets(record, question)).toEqual(targets(fresh, question));
      }
    }),
    { numRuns: 12 },
  );
});
