import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, pollsOf, type OpinionPoll } from '../../record/index.ts';
import { BLOCS, covered, pollAverage, pollLine, POLLED_BLOCS } from '../index.ts';
import { resultOf } from './shares.ts';
import { weightsOn } from './weights.ts';
import { record } from '../../record/testing.ts';

const EVES = [
  ['parl.2010-05-06', '2010-05-05'],
  ['parl.2015-05-07', '2015-05-06'],
  ['parl.2017-06-08', '2017-06-07'],
  ['parl.2019-12-12', '2019-12-11'],
  ['parl.2024-07-04', '2024-07-03'],
] as const;

const poll = (changed: Partial<OpinionPoll>): OpinionPoll => ({
  id: 'p',
  pollster: 'A',
  house: 'A',
  client: '',
  mode: '',
  area: 'GB',
  mrp: false,
  from: '2026-06-10',
  to: '2026-06-12',
  shares: { con: 20, lab: 20 },
  cite: { file: 'polls.csv', line: 2 },
  ...changed,
});

test('on the eves of five elections the intervals held 20 of 23 results; Labour’s was missed twice, UKIP’s once', () => {
  const outside = EVES.flatMap(([election, on]) => {
    const { shares } = pollAverage(record, { on });
    const result = resultOf(record, election);
    return POLLED_BLOCS.flatMap((bloc) => {
      const averaged = shares[bloc];
      return averaged
        ? [{ missed: !covered(averaged, result[BLOCS.indexOf(bloc)]!), name: `${election} ${bloc}` }]
        : [];
    });
  });
  expect(outside).toHaveLength(23);
  expect(outside.filter(({ missed }) => missed).map(({ name }) => name)).toEqual([
    'parl.2017-06-08 lab',
    'parl.2017-06-08 ref',
    'parl.2024-07-04 lab',
  ]);
});

test('an average is within a point of the plain mean of the last polls, and knows nothing later than its day', () => {
  const { polls, shares, past } = pollAverage(record, { on: '2019-12-11' });
  // The mean of the final polls of 13 houses was Conservative 43.1, Labour 33.5.
  expect(Math.abs(shares.con!.share - 0.431)).toBeLessThan(0.01);
  expect(Math.abs(shares.lab!.share - 0.335)).toBeLessThan(0.02);
  expect(polls.every((each) => each.poll.to <= '2019-12-11' && each.poll.from > '2017-06-08')).toBe(true);
  expect(past.elections.map(({ election }) => election)).toEqual(EVES.slice(0, 3).map(([election]) => election));
});

test('an estimate seat by seat counts in no average', () => {
  const estimates = pollsOf(record).filter(({ mrp }) => mrp);
  expect(estimates.length).toBeGreaterThan(80);
  const { polls } = pollAverage(record, { on: '2024-07-03' });
  expect(polls.filter((each) => each.poll.mrp)).toEqual([]);
});

test('a house has one vote: its second poll of a day adds none', () => {
  const others = ['B', 'C'].map((house) => poll({ id: house, house }));
  const of = (polls: OpinionPoll[]) =>
    weightsOn(polls, '2026-06-15').reduce((sum, { poll: each, weight }) => sum + (each.house === 'A' ? weight : 0), 0);
  expect(of([poll({ id: '1' }), poll({ id: '2' }), ...others])).toBeCloseTo(of([poll({ id: '1' }), ...others]), 12);
});

test('weights add to 1; a poll twice as old as another by a half-life has half its weight; an old one none', () => {
  const arbitrary = fc.record({
    days: fc.nat(60),
    house: fc.constantFrom('A', 'B', 'C', 'D'),
    sample: fc.integer({ min: 300, max: 9000 }),
  });
  fc.assert(
    fc.property(fc.array(arbitrary, { minLength: 1 }), (made) => {
      const polls = made.map(({ days, house, sample }) => poll({ house, sample, to: addDays('2026-06-15', -days) }));
      const weights = weightsOn(polls, '2026-06-15');
      const sum = weights.reduce((all, { weight }) => all + weight, 0);
      expect(weights.length === 0 ? 1 : sum).toBeCloseTo(1, 9);
      expect(weights.every(({ age }) => age <= 42)).toBe(true);
    }),
    { numRuns: 50 },
  );
  const [fresh, old] = weightsOn([poll({ to: '2026-06-15' }), poll({ house: 'B', to: '2026-06-05' })], '2026-06-15');
  expect(old!.weight / fresh!.weight).toBeCloseTo(0.5, 12);
});

test('polls that a desk adds count like the others, and a day without any is refused', () => {
  const added = [
    poll({ to: '2026-08-01', from: '2026-07-30', shares: { con: 18, lab: 22, ld: 12, ref: 28, green: 12 } }),
  ];
  const { shares, polls } = pollAverage(record, { on: '2026-08-10', added });
  expect([polls.length, shares.ref!.share > 0.27]).toEqual([1, true]);
  expect(() => pollAverage(record, { on: '2027-01-10' })).toThrow('No poll of the six weeks to 2027-01-10 is held');
});

test('the line ends where the average of the last day stands', () => {
  const days = ['2024-05-01', '2024-06-01', '2024-07-03'];
  const line = pollLine(record, days);
  const { shares } = pollAverage(record, { on: '2024-07-03' });
  expect(line.map(({ on }) => on)).toEqual(days);
  expect(line.at(-1)!.shares).toEqual(shares);
});
