import { expect, test } from 'vitest';
import { ratio } from '../../psephology/index.ts';
import {
  listRegions,
  londonConstituencies,
  nationalTotals,
  seatsOfLists,
  seneddConstituencies,
  votingSystem,
} from '../index.ts';
import { record } from '../testing.ts';

const LONDON = 'gla.a.2016-05-05';
const won = (regions: ReturnType<typeof listRegions>) => Object.fromEntries(seatsOfLists(regions));

test('London Assembly 2016: 12, 8, 2, 2 and 1 with the threshold; without it Women’s Equality takes one from UKIP', () => {
  const london = listRegions(record, LONDON);
  expect(won(london)).toEqual({ lab: 12, con: 8, grn: 2, ukip: 2, ld: 1 });
  const [{ lists, additional }] = london as [(typeof london)[number]];
  expect(additional.belowThreshold.map((at) => lists[at]!.party)).toContain('wep');
  const open = listRegions(record, LONDON, { threshold: ratio(0) });
  expect(won(open)).toEqual({ lab: 12, con: 8, grn: 2, ukip: 1, ld: 1, wep: 1 });
});

test('Scottish Parliament 2016: 63, 31, 24, 6 and 5, and every list seat of every region', () => {
  const regions = listRegions(record, 'sp.r.2016-05-05');
  expect(won(regions)).toEqual({ snp: 63, con: 31, lab: 24, grn: 6, ld: 5 });
  for (const { name, lists, additional } of regions) {
    const { allocation } = additional;
    expect(allocation.kind === 'allocated' && allocation.seats, name).toEqual(lists.map((list) => list.publishedSeats));
  }
  expect(regions.every(({ notHeld, listVotes }) => notHeld > 0 && notHeld < listVotes / 10)).toBe(true);
});

test('London’s fourteen constituencies elected those the lists count as held', () => {
  const elected = [...londonConstituencies(record, 'gla.c.2016-05-05').values()].map(([first]) => first!);
  expect(elected).toHaveLength(14);
  expect(elected.every((each) => each.elected)).toBe(true);
  const [london] = listRegions(record, LONDON);
  for (const party of ['lab', 'con']) {
    const held = london!.lists.find((list) => list.party === party)!.constituencySeats;
    expect([party, elected.filter((each) => each.party === party).length]).toEqual([party, held]);
  }
});

test('Wales 2016 is held as national totals: 40 and 20', () => {
  const totals = nationalTotals(record, 'naw.2016-05-05');
  const sum = (of: 'constituencySeats' | 'regionalSeats' | 'seats') => totals.reduce((all, row) => all + row[of]!, 0);
  expect([sum('constituencySeats'), sum('regionalSeats'), sum('seats')]).toEqual([40, 20, 60]);
  expect(nationalTotals(record, 'senedd.2021-05-06').map((row) => row.regionalVotes)).toEqual(
    new Array(4).fill(undefined),
  );
});

test('sixteen Senedd constituencies of six from 2026, each of two Westminster seats', () => {
  const all = seneddConstituencies(record);
  expect([all.length, all.reduce((sum, { seats }) => sum + seats, 0)]).toEqual([16, 96]);
  expect(all.filter(({ madeOf }) => madeOf.length !== 2)).toEqual([]);
});

test.each([
  ['pcc', '', '2023-05-03', 'supplementary-vote'],
  ['pcc', '', '2023-05-04', 'first-past-the-post'],
  ['mayor', 'ENG', '2022-05-05', 'supplementary-vote'],
  ['mayor', 'ENG', '2023-05-04', 'first-past-the-post'],
  ['europarl', 'SCT', '2019-05-23', 'dhondt'],
  ['europarl', 'NIR', '2019-05-23', 'northern-ireland'],
  ['local', 'SCT', '2022-05-05', 'scottish'],
  ['local', 'NIR', '2023-05-18', 'northern-ireland'],
  ['local', 'ENG', '2024-05-02', 'block-vote'],
  ['sp.r', 'SCT', '2016-05-05', 'additional-member'],
  ['senedd.r', 'WLS', '2021-05-06', 'additional-member'],
  ['senedd', 'WLS', '2026-05-07', 'senedd'],
  ['parl', 'WLS', '2024-07-04', 'first-past-the-post'],
])('%s in %s on %s is counted as %s', (kind, nation, on, rule) => {
  expect(votingSystem(record, { kind, nation, on }).rule).toBe(rule);
});

test('London’s threshold and the Welsh tie are data; where there is no rule nothing is guessed', () => {
  expect(votingSystem(record, { kind: 'gla.a', on: '2016-05-05' }).threshold).toEqual(ratio(1, 20));
  expect(votingSystem(record, { kind: 'naw.r', on: '2016-05-05' }).ties).toBe('one vote more, then lot');
  expect(() => votingSystem(record, { kind: 'senedd', on: '2021-05-06' })).toThrow(/no rule for senedd on 2021-05-06/);
});

test('an election whose regions are not held is refused', () => {
  expect(() => listRegions(record, 'sp.r.2021-05-06')).toThrow(/sp\.r\.2016-05-05/);
});
