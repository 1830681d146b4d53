import { expect, test } from 'vitest';
import { openRecord, wardsOn } from '../../record/index.ts';
import { loadPack } from '../../record/load.ts';
import { backTestNationalShare, FEWEST_WARDS, nationalShare, SHARES_OF, type NationalShare } from './index.ts';
import { wardShares } from './ward-shares.ts';
import { record } from '../../record/testing.ts';

const points = (share: number) => Number((share * 100).toFixed(1));
const told = ({ projected }: NationalShare) => SHARES_OF.map((party) => points(projected![party].share));
const bases = (night: string) =>
  nationalShare(record, night).bases.map(({ published, wards }) => `${published.year} ${wards}`);

test('2022 against 2018, 2019 and 2021: within a point of the published 33, 35, 17 and 15', () => {
  const share = nationalShare(record, '2022-05-05');
  expect(told(share)).toEqual([33.4, 35.3, 17.2, 14]);
  expect(Object.values(share.published!.vote)).toEqual([0.33, 0.35, 0.17, 0.15]);
  expect(bases('2022-05-05')).toEqual(['2017 16', '2018 1094', '2019 865', '2021 1054']);
  expect([share.wards, share.councils]).toEqual([1316, 106]);
});

test('2016 missed: Labour 34.4 against a published 33, the Liberal Democrats 12.5 against 14, both outside the interval', () => {
  const { projected, published } = nationalShare(record, '2016-05-05');
  expect([points(projected!.lab.share), points(projected!.ld.share)]).toEqual([34.4, 12.5]);
  expect(projected!.lab.low).toBeGreaterThan(published!.vote.lab);
  expect(projected!.ld.high).toBeLessThan(published!.vote.ld);
});

test('2025 has no published figure: main parties at 18.8, 21.1 and 16.7 from 481 county wards last fought in 2021', () => {
  const share = nationalShare(record, '2025-05-01');
  expect(told(share)).toEqual([18.8, 21.1, 16.7, 43.4]);
  expect(share.published).toBeUndefined();
  expect(bases('2025-05-01')).toEqual(['2021 481', '2022 0']);
});

test('2014 has no earlier night and 2017 hardly a ward in common with one: neither is projected', () => {
  expect(nationalShare(record, '2014-05-22').projected).toBeUndefined();
  expect(nationalShare(record, '2017-05-04').projected).toBeUndefined();
  expect(bases('2017-05-04')).toEqual(['2014 29', '2016 32']);
});

test('the back-test: five years, errors of about half a point, and an interval that holds 16 of 20', () => {
  const { checks, parties } = backTestNationalShare(record);
  expect([...new Set(checks.map(({ year }) => year))]).toEqual([2016, 2018, 2019, 2021, 2022]);
  expect(
    parties.map(({ party, meanError, largest, covered }) => [
      party,
      Number((meanError * 100).toFixed(2)),
      points(largest),
      covered,
    ]),
  ).toEqual([
    ['con', 0.38, -0.7, 5],
    ['lab', 0.66, 1.4, 3],
    ['ld', 0.61, -1.5, 4],
    ['other', 0.45, -1, 4],
  ]);
  expect(checks.filter(({ covered }) => covered)).toHaveLength(16);
});

test('the Liberal Democrats’ published 14 of 2018 lies in the interval only just: other draws might have left it out', () => {
  const { checks } = backTestNationalShare(record);
  expect(checks.filter(({ barely }) => barely).map(({ year, party }) => `${year} ${party}`)).toEqual(['2018 ld']);
});

test('drawn ward by ward the interval would have held 9 of 20', () => {
  expect(backTestNationalShare(record).checks.filter(({ coveredByWard }) => coveredByWard)).toHaveLength(9);
});

test('every projection adds to the whole, lies in its interval and rests on enough wards', () => {
  for (const { projected, bases: against, wards } of backTestNationalShare(record).nights) {
    if (!projected) continue;
    const estimates = SHARES_OF.map((party) => projected[party]);
    expect(estimates.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1, 12);
    for (const { share, low, high } of estimates) expect(low < share && share < high).toBe(true);
    expect(wards).toBeGreaterThanOrEqual(FEWEST_WARDS);
    for (const base of against) expect(base.vote !== undefined).toBe(base.wards >= FEWEST_WARDS);
  }
});

test('a record opened anew gives the same interval to the last digit', () => {
  const again = nationalShare(openRecord(loadPack()), '2018-05-03');
  expect(again.projected).toEqual(nationalShare(record, '2018-05-03').projected);
});

test('a ward of three seats is told by each party’s best candidate: Abbey, Reading, 5 May 2022, 1,991 top votes', () => {
  const abbey = wardsOn(record, '2022-05-05')
    .get('E06000038')!
    .find(({ name }) => name === 'Abbey')!;
  const best = (party: string) =>
    Math.max(...abbey.candidacies.filter((each) => each.party === party).map(({ votes }) => votes!));
  expect(abbey.seats).toBe(3);
  expect(wardShares(abbey)).toEqual(['con', 'lab', 'ld'].map((party) => best(party) / 1991));
});

test('a ward is not compared where one of the three parties stood aside', () => {
  const without = [...wardsOn(record, '2022-05-05').values()]
    .flat()
    .filter(({ candidacies }) => !candidacies.some(({ party }) => party === 'ld'));
  expect(without.length).toBeGreaterThan(500);
  expect(without.map(wardShares).filter(Boolean)).toEqual([]);
});
