import { expect, test } from 'vitest';
import { findRegion } from '../index.ts';
import { changeSince, councils, findCouncil, highTide, regionOn } from './index.ts';
import { record } from '../testing.ts';

const anglia = findRegion(record, 'anglia');
const night = regionOn(record, anglia, '2016-05-05');

test('May 2016 in the region: 22 councils, 478 seats, one change of control', () => {
  expect([night.rows.length, night.seatsUp, night.baseline]).toEqual([22, 478, 'eve of poll']);
  expect(night.controlled).toEqual([
    { party: 'con', before: 10, after: 11 },
    { party: 'lab', before: 5, after: 5 },
    { party: 'none', before: 7, after: 6 },
  ]);
  expect(night.changed.map(({ council, change }) => [council.name, change.eveOfPoll])).toEqual([
    ['Peterborough', { kind: 'gain from no overall control', party: 'con' }],
  ]);
});

test('the Conservatives won 209 of the 478 seats, and net changes are those of the 20 councils held before and after', () => {
  expect(night.won[0]).toEqual({ party: 'con', seats: 209, of: 478 });
  expect(night.councillorsOf).toHaveLength(20);
  const change = new Map(night.councillors.map((each) => [each.party, each.change]));
  expect(['con', 'lab', 'ld', 'ukip', 'grn'].map((party) => change.get(party))).toEqual([-13, 3, 5, 10, -3]);
});

test('what is not held stands outside the totals and is named', () => {
  expect(night.notHeld.map(({ council, what, why }) => [council.name, what, why])).toEqual([
    ['Daventry', 'before', 'seats'],
    ['Huntingdonshire', 'before', 'seats'],
  ]);
});

test('totals printed in 2012 and 2016 are quoted with their source, and not computed', () => {
  const printed = (year: string, measure: string) =>
    night.printed.find((row) => row.year === year && row.measure === measure);
  expect(printed('2016', 'councillors elected')).toMatchObject({
    value: '479',
    source: 'regional television news 2016-05-06',
  });
  expect(printed('2012', 'seats contested')).toMatchObject({
    value: '368',
    source: 'regional television news 2012-05-04',
  });
  expect(night.seatsUp).not.toBe(479);
});

test('England in May 2016: 124 councils and 2,770 seats, those that only filled vacancies left out', () => {
  const england = regionOn(record, findRegion(record, 'england'), '2016-05-05');
  expect([england.rows.length, england.seatsUp]).toEqual([124, 2770]);
  expect(england.controlNotHeld.after).toHaveLength(88);
});

test('the councils of a night that no source lists for the region are those with most of their ground in its seats', () => {
  expect(regionOn(record, anglia, '2022-05-05').rows).toHaveLength(20);
  expect(regionOn(record, anglia, '2024-05-02').rows).toHaveLength(18);
});

test('a night whose eve is not held is measured against the poll before, which is named', () => {
  const { baseline, rows } = regionOn(record, anglia, '2022-05-05');
  expect(baseline).toBe('last contested');
  const norwich = rows.find(({ council }) => council.name === 'Norwich')!;
  expect(norwich.lastTime).toMatchObject({
    composition: { date: '2018-05-03' },
    control: { party: 'lab', majority: 23 },
  });
  expect(norwich.before).toMatchObject({ kind: 'not held', nearest: { date: '2021-12-31', label: 'later' } });
});

test('every council whose control changed is found, as the printed words have it where these are right', () => {
  for (const [date, changed] of [
    ['2022-05-05', 43],
    ['2023-05-04', 91],
  ] as const) {
    const { rows, changed: found } = regionOn(record, findRegion(record, 'great-britain'), date);
    const both = rows.filter(
      ({ lastTime, after }) =>
        lastTime.kind === 'held' && after.kind === 'held' && lastTime.printed?.agrees && after.printed?.agrees,
    );
    const word = (standing: (typeof rows)[number]['after']) =>
      standing.kind === 'held' ? standing.composition.printed!.control : '';
    const printed = both
      .filter(({ lastTime, after }) => word(lastTime) !== word(after))
      .map(({ council }) => council.name);
    const ours = found.filter((row) => both.includes(row)).map(({ council }) => council.name);
    expect(ours).toEqual(printed);
    expect([date, ours.length]).toEqual([date, changed]);
  }
});

test('change since a year held, and a year that is not is not checked', () => {
  const cambridge = changeSince(record, findCouncil(record, 'Cambridge'), 2016);
  expect(cambridge).toMatchObject({ kind: 'held', from: 2016, to: 2025 });
  expect(cambridge.kind === 'held' && cambridge.parties.find(({ party }) => party === 'lab')).toEqual({
    party: 'lab',
    was: 26,
    now: 24,
    change: -2,
  });
  expect(changeSince(record, findCouncil(record, 'Cambridge'), 2004)).toMatchObject({
    kind: 'cannot check',
    why: 'year',
    year: 2004,
    held: expect.arrayContaining([2016, 2025]),
  });
  expect(changeSince(record, anglia, 2012)).toMatchObject({ kind: 'cannot check' });
});

test('a high tide names the years it was taken from', () => {
  const tide = highTide(record, findCouncil(record, 'Great Yarmouth'), 'ukip');
  expect(tide).toMatchObject({ kind: 'held', best: { year: 2016, seats: 12 }, now: { year: 2025, seats: 0 } });
  expect(tide.kind === 'held' && tide.coverage[0]).toBe(2016);
});

test('a council that has had several codes stands once', () => {
  const names = [...councils(record).values()].map(({ name }) => name);
  expect(
    names.filter((name) => ['Barnsley', 'Sheffield', 'Fife', 'North Yorkshire', 'Cumberland'].includes(name)),
  ).toHaveLength(5);
});

test('before the poll ten of the 22 had a Conservative majority, two of them as printed only', () => {
  const before = night.rows.filter(({ before: eve }) => {
    const control = eve.kind === 'not held' ? undefined : eve.control;
    return control?.kind === 'overall majority' && control.party === 'con';
  });
  expect(before.map(({ council }) => council.name)).toEqual([
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

test.each(['2016-05-05', '2018-05-03', '2019-05-02', '2021-05-06', '2022-05-05', '2023-05-04', '2024-05-02'])(
  '%s: before and change come to after, not up and won come to after, defended and not up come to before, at every council',
  (date) => {
    const { rows } = regionOn(record, findRegion(record, 'united-kingdom'), date);
    expect(rows.length).toBeGreaterThan(100);
    for (const { council, up, before, after, parties } of rows) {
      const wrong = parties.filter(
        ({ before: was, defending, won, carried, after: is }) =>
          (carried !== undefined && is !== undefined && won !== undefined && carried + won !== is) ||
          (defending !== undefined && defending + carried! !== was),
      );
      expect([council.name, wrong]).toEqual([council.name, []]);
      const sum = (of: (line: (typeof parties)[number]) => number | undefined) =>
        parties.reduce((total, line) => total + (of(line) ?? 0), 0);
      if (after.kind === 'held') {
        expect([council.name, sum((line) => line.after) + after.composition.vacant]).toEqual([council.name, up.total]);
      }
      if (before.kind === 'held' && parties.some(({ defending }) => defending !== undefined)) {
        expect([council.name, sum((line) => line.defending) + before.composition.vacant]).toEqual([
          council.name,
          up.seats,
        ]);
      }
    }
  },
);
