import { describe, expect, test } from 'vitest';
import {
  areasByShare,
  europeanAreas,
  europeanCandidates,
  europeanElections,
  europeanRegions,
  europeanSeats,
  findEuropeanRegion,
  printedHow,
  referendumAreas,
  wholeShare,
} from '../index.ts';
import { record } from '../testing.ts';

const [IN_2014, IN_2019] = ['europarl.2014-05-22', 'europarl.2019-05-23'] as const;
const seats = (election: string) => Object.fromEntries(europeanSeats(record, election));

function rowsOf(slug: string, election: string = IN_2019) {
  const { lists, allocation } = findEuropeanRegion(record, election, slug);
  if (allocation.kind !== 'allocated') return expect.unreachable(`${slug} has votes and no tie`);
  return { lists, allocation, order: allocation.ladder.map(({ party }) => lists[party]!.party) };
}

test('70 members for Great Britain in 2019 and in 2014, from the votes of 11 regions', () => {
  expect(europeanElections(record)).toEqual([IN_2014, IN_2019]);
  expect(seats(IN_2019)).toEqual({ brx: 29, ld: 16, lab: 10, grn: 7, con: 4, snp: 3, pc: 1 });
  expect(seats(IN_2014)).toEqual({ ukip: 24, lab: 20, con: 19, grn: 3, snp: 2, ld: 1, pc: 1 });
});

test('in every region each list has as many seats as were published, and votes add up to the valid votes', () => {
  const regions = [IN_2014, IN_2019].flatMap((election) => europeanRegions(record, election));
  expect(regions).toHaveLength(22);
  for (const { name, election, lists, unsplit, allocation, validVotes } of regions) {
    const won = allocation.kind === 'allocated' ? allocation.seats : [];
    expect(won, `${name} ${election}`).toEqual(lists.map((list) => list.publishedSeats));
    const sum = lists.reduce((total, { votes }) => total + votes, unsplit);
    // Votes of 2014 are sums of areas, each rounded from its share.
    expect(Math.abs(sum - validVotes), `${name} ${election}`).toBeLessThanOrEqual(election === IN_2019 ? 0 : 30);
  }
});

test('East of England 2019: the order of seats, the last quotient, and what a fourth Brexit seat lacked', () => {
  const { lists, allocation, order } = rowsOf('east-of-england');
  expect(order).toEqual(['brx', 'ld', 'brx', 'grn', 'brx', 'ld', 'con']);
  const last = allocation.ladder.at(-1)!;
  expect(last.quotient).toEqual({ votes: 163_830, divisor: 1, parts: 1 });
  expect(last.next).toMatchObject({
    parties: [lists.findIndex(({ party }) => party === 'brx')],
    quotient: { votes: 604_715, divisor: 4 },
    short: { votes: 50_606, oneFewerTies: true },
  });
  expect(allocation.another[0]).toEqual({ votes: 50_606, oneFewerTies: true });
});

test('the members of the East are named, list by list', () => {
  const { members } = findEuropeanRegion(record, IN_2019, 'East of England');
  expect(members.map(({ party, member }) => `${party} ${member}`)).toEqual([
    'brx Richard Tice',
    'brx Michael Heaver',
    'brx June Mummery',
    'ld Barbara Gibson',
    'ld Lucy Nethsingha',
    'grn Catherine Rowett',
    'con Geoffrey Van Orden',
  ]);
});

test('what sources left together is no party and can win nothing', () => {
  const london = findEuropeanRegion(record, IN_2019, 'london');
  expect(london.unsplit).toBe(49_604 + 25_232);
  expect(london.lists.some(({ party }) => party === 'other')).toBe(false);
  const northWest = findEuropeanRegion(record, IN_2019, 'north-west');
  expect(northWest.lists[0]!.source).toMatch(/^DERIVED/);
  expect(northWest.lists.find(({ party }) => party === 'ind')).toMatchObject({ name: 'Robinson', votes: 38_908 });
});

describe('counting areas', () => {
  const east = findEuropeanRegion(record, IN_2019, 'east-of-england').gss;

  test('the Brexit Party’s strongest areas in the East, whose whole percentages lists printed cut and not rounded', () => {
    const five = areasByShare(record, { election: IN_2019, party: 'brx', region: east }).slice(0, 5);
    expect(five.map(({ area, part }) => [area.name, Number(part.share.num) / 10])).toEqual([
      ['Castle Point', 58.7],
      ['Tendring', 54.3],
      ['Great Yarmouth', 53],
      ['Rochford', 52.8],
      ['Fenland', 51.9],
    ]);
    expect(five.map(({ part }) => wholeShare(part.share).cut)).toEqual([58, 54, 53, 52, 51]);
    expect(five.map(({ part }) => wholeShare(part.share).rounded)).toEqual([59, 54, 53, 53, 52]);
    expect(five.map(({ part }, at) => printedHow(part.share, [58, 54, 53, 52, 51][at]!))).toEqual([
      'cut',
      'either',
      'either',
      'cut',
      'cut',
    ]);
  });

  test('2019 has shares as published and says so, 2014 has votes', () => {
    const kinds = (election: string) =>
      new Set(europeanAreas(record, election).flatMap(({ parts }) => parts.map(({ kind }) => kind)));
    expect([kinds(IN_2014), kinds(IN_2019)]).toEqual([new Set(['votes']), new Set(['published share'])]);
  });

  test('areas whose published shares cannot all be right are marked', () => {
    // Eight shares to one decimal are out by 0.4 at most together when all are right.
    const faulty = europeanAreas(record, IN_2019).filter(({ faultySum }) => faultySum !== undefined);
    expect(faulty).toHaveLength(14);
    const worst = faulty.filter(({ faultySum }) => Math.abs(faultySum! - 100) > 1.5);
    expect(worst.map(({ name, faultySum }) => [name, faultySum])).toEqual([
      ['Newark & Sherwood', 109.4],
      ['Staffordshire Moorlands', 97],
      ['Rotherham', 94.1],
      ['Ceredigion', 101.8],
    ]);
  });

  test('the areas of a region come to its votes and electorate', () => {
    const region = findEuropeanRegion(record, IN_2019, 'east-of-england');
    const areas = europeanAreas(record, IN_2019, east);
    const sum = (of: 'validVotes' | 'electorate') => areas.reduce((total, area) => total + area[of], 0);
    expect([areas.length, sum('validVotes'), sum('electorate')]).toEqual([45, region.validVotes, region.electorate]);
    expect(areas.filter(({ top }) => top.length !== 3 || top.some(({ party }) => party === 'other'))).toEqual([]);
  });
});

test('Northern Ireland’s first preferences of 2019 and the three elected', () => {
  const candidates = europeanCandidates(record, IN_2019);
  expect(candidates.reduce((sum, { firstPreferences }) => sum + firstPreferences, 0)).toBe(572_447);
  expect(candidates.filter(({ elected }) => elected).map(({ party }) => party)).toEqual(['sf', 'dup', 'apni']);
});

test('the referendum of 2016, area by area', () => {
  const areas = [...referendumAreas(record).values()];
  const sum = (of: 'remain' | 'leave' | 'electorate') => areas.reduce((total, area) => total + area[of], 0);
  expect([sum('remain'), sum('leave'), sum('electorate')]).toEqual([16_141_241, 17_410_742, 46_500_001]);
});

test('a region and an election that are not held are refused with the nearest', () => {
  expect(() => findEuropeanRegion(record, IN_2019, 'east of englnd')).toThrow(/East of England/);
  expect(() => europeanRegions(record, 'europarl.2019-05-24')).toThrow(/europarl\.2019-05-23/);
});
