import { expect, test } from 'vitest';
import { ratio } from '../../psephology/index.ts';
import { assemblyElections, listRegions, totalsOfLists } from '../index.ts';
import { record } from '../testing.ts';

const of = (place: string, year: string) =>
  assemblyElections(record).find((each) => each.place === place && each.date.startsWith(year))!;
const seats = (place: string, year: string) =>
  of(place, year)
    .totals.filter((each) => each.seats > 0)
    .map((each) => [each.party, each.seats]);

test('the assemblies of 2016 have the members that were declared', () => {
  expect(seats('london', '2016')).toEqual([
    ['lab', 12],
    ['con', 8],
    ['grn', 2],
    ['ukip', 2],
    ['ld', 1],
  ]);
  expect(seats('scotland', '2016')).toEqual([
    ['snp', 63],
    ['con', 31],
    ['lab', 24],
    ['grn', 6],
    ['ld', 5],
  ]);
  expect(seats('wales', '2016')).toEqual([
    ['lab', 29],
    ['pc', 12],
    ['con', 11],
    ['ukip', 7],
    ['ld', 1],
  ]);
});

test('constituency and list seats add up to the seats, wherever both are held', () => {
  for (const { totals } of assemblyElections(record)) {
    for (const { constituencySeats, listSeats, seats: all } of totals) {
      if (constituencySeats !== undefined && listSeats !== undefined) expect(constituencySeats + listSeats).toBe(all);
    }
  }
});

test('without the threshold of one-twentieth a seat in London goes from UKIP to the Women’s Equality Party', () => {
  const without = totalsOfLists(listRegions(record, 'gla.a.2016-05-05', { threshold: ratio(0) }));
  const more = (party: string) =>
    without.find((each) => each.party === party)!.seats -
    of('london', '2016').totals.find((each) => each.party === party)!.seats;
  expect([more('ukip'), more('wep')]).toEqual([-1, 1]);
});

test('where only national totals are held there are no regions', () => {
  expect([of('wales', '2016').regions, of('scotland', '2016').regions.length]).toEqual([[], 8]);
});
