import { expect, test } from 'vitest';
import { findRegion } from '../index.ts';
import { compositionAt, councilsVoting, findCouncil, nightOf, printedTotals, seatsWon, wardsOn } from './index.ts';
import { record } from '../testing.ts';

const anglia = findRegion(record, 'anglia');
const NIGHT = '2016-05-05';
const region = councilsVoting(record, anglia, NIGHT);

function seats(council: string, label: 'eve of poll' | 'on the night'): Record<string, number> {
  const held = compositionAt(record, findCouncil(record, council), NIGHT, label)!;
  return Object.fromEntries(held.seats.map((each) => [each.party, each.seats]));
}

test('22 councils voted in the region in May 2016, four of them all-out', () => {
  expect(region).toHaveLength(22);
  const allOut = region.filter((council) => nightOf(record, council, NIGHT)!.seatsUp === 'all');
  expect(allOut.map((council) => council.name)).toEqual(['Colchester', 'Peterborough', 'Rochford', 'Welwyn Hatfield']);
});

test('they elected 478 councillors', () => {
  const won = region.flatMap((council) => seatsWon(wardsOn(record, NIGHT).get(council.gss) ?? []));
  expect(won.reduce((sum, each) => sum + each.seats, 0)).toBe(478);
  const contested = region.reduce((sum, council) => sum + nightOf(record, council, NIGHT)!.contested!, 0);
  expect(contested).toBe(478);
});

test('compositions before the poll: Cambridge, Great Yarmouth, Norwich', () => {
  expect(seats('Cambridge', 'eve of poll')['lab']).toBe(24);
  expect(compositionAt(record, findCouncil(record, 'Cambridge'), NIGHT, 'eve of poll')!.total).toBe(42);
  expect(seats('Great Yarmouth', 'eve of poll')['ukip']).toBe(8);
  expect(seats('Norwich', 'eve of poll')).toMatchObject({ lab: 22, grn: 14, ld: 3 });
});

test('ten of them were Conservative before', () => {
  const before = region.filter(
    (council) => compositionAt(record, council, NIGHT, 'eve of poll')?.printed?.control === 'con',
  );
  expect(before.map((council) => council.name)).toEqual([
    'Brentwood',
    'Castle Point',
    'Daventry',
    'Epping Forest',
    'Huntingdonshire',
    'North Hertfordshire',
    'Rochford',
    'South Cambridgeshire',
    'St Albans',
    'Welwyn Hatfield',
  ]);
});

test('Southend stood two short of a majority on the night, whatever a later snapshot says', () => {
  const night = compositionAt(record, findCouncil(record, 'Southend-on-Sea'), NIGHT, 'on the night')!;
  expect(night.seats.find((each) => each.party === 'con')!.seats).toBe(24);
  expect(night.total).toBe(51);
  expect(compositionAt(record, findCouncil(record, 'Southend-on-Sea'), '2016-12-31', 'later')!.label).toBe('later');
});

test('what is not held is not made up: Huntingdonshire and Daventry before the poll', () => {
  for (const name of ['Huntingdonshire', 'Daventry']) {
    const before = compositionAt(record, findCouncil(record, name), NIGHT, 'eve of poll')!;
    expect(before.seats).toEqual([]);
    expect(before.printed!.note).toBe('seats not held');
  }
});

test('seats on the night add to the size of each council', () => {
  for (const council of region) {
    const night = compositionAt(record, council, NIGHT, 'on the night')!;
    expect([council.name, night.seats.reduce((sum, each) => sum + each.seats, night.vacant)]).toEqual([
      council.name,
      night.total,
    ]);
  }
});

test('printed totals are quoted with their source', () => {
  const contested = printedTotals(record, anglia).find(
    (row) => row.year === '2016' && row.measure === 'councillors elected',
  );
  expect(contested).toMatchObject({ value: '479', source: 'regional television news 2016-05-06' });
});
