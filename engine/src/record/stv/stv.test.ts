import { expect, test } from 'vitest';
import {
  NotFound,
  stvContests,
  stvContestsOf,
  stvCouncils,
  stvPartyTotals,
  stvPolls,
  stvRecount,
  stvSheet,
  type StvBody,
} from '../index.ts';
import { votesMoved } from '../../psephology/index.ts';
import { record } from '../testing.ts';

const assembly = stvContests(record, 'ni-assembly');
const seatsOn = (date: string) =>
  stvPartyTotals(assembly.filter((contest) => contest.date === date).flatMap(({ candidates }) => candidates));

test.each([
  ['2011-05-05', [38, 29, 16, 14, 8]],
  ['2016-05-05', [38, 28, 16, 12, 8]],
  ['2017-03-02', [28, 27, 12, 10, 8]],
])('the Assembly of %s: its five largest parties have the seats they won', (date, seats) => {
  expect(seatsOn(date).map((total) => total.seats)).toEqual(expect.arrayContaining(seats));
  expect(
    seatsOn(date)
      .slice(0, 5)
      .map((total) => total.seats),
  ).toEqual(seats);
});

test('parties that the registry does not have are told apart by name', () => {
  const others = seatsOn('2011-05-05').filter(({ party }) => party === 'other');
  expect(others.length).toBeGreaterThan(1);
  expect(new Set(others.map(({ partyName }) => partyName)).size).toBe(others.length);
});

test.each(['ni-assembly', 'scottish-councils'] as const)(
  '%s: every sheet elects as many as there are places, whom the publisher marks, and its stages balance',
  (body: StvBody) => {
    const sheets = stvContests(record, body).flatMap((contest) => {
      const held = stvSheet(record, contest);
      return held ? [{ contest, held }] : [];
    });
    expect(sheets.length).toBe(body === 'ni-assembly' ? 54 : 145);
    for (const { contest, held } of sheets) {
      const { count } = held;
      expect([contest.id, count.quota]).toEqual([contest.id, contest.quota]);
      const marked = contest.candidates.flatMap((each, at) => (each.elected ? [at] : []));
      expect([contest.id, count.elected.toSorted((a, b) => a - b)]).toEqual([contest.id, marked]);
      const one = 10 ** count.decimals;
      for (const { number, rows, nonTransferable } of count.stages) {
        const votes = rows.reduce((sum, { total }) => sum + total, nonTransferable.total);
        expect([contest.id, number, votes]).toEqual([contest.id, number, contest.validPoll! * one]);
      }
    }
  },
);

test('Belfast East 2017: who was elected in which order, and the fault of stage 8 with its sum', () => {
  const contest = stvContestsOf(record, { body: 'ni-assembly', slug: 'Belfast East' }).at(-1)!;
  const { count, problems } = stvSheet(record, contest)!;
  expect(count.elected.map((at) => contest.candidates[at]!.name)).toEqual([
    'Naomi Long',
    'Chris Lyttle',
    'Andy Allen',
    'Joanne Bunting',
    'Robin Newton',
  ]);
  expect(problems.map(({ stage, candidate, says }) => [stage, candidate, says])).toEqual([
    [8, 'Georgina Milne', '2,080.65 − 2,080.64 is 0.01, where the sheet has 0.'],
  ]);
  const [surplus] = votesMoved(count.stages, (at) => contest.candidates[at]!.party);
  expect(surplus).toMatchObject({ stage: 2, kind: 'surplus', votes: 88_300, nobody: 5008 });
  expect(surplus!.to[0]).toEqual({ group: 'apni', votes: 70_103 });
});

test('what is not held is nothing: stages of some wards, places of another name', () => {
  const stromness = stvContestsOf(record, {
    body: 'scottish-councils',
    council: 'orkney-islands',
    slug: 'stromness-and-south-isles',
  })[0]!;
  expect(stvSheet(record, stromness)).toBeUndefined();
  expect(stromness.candidates.filter(({ elected }) => elected)).toHaveLength(stromness.seats);
  expect(stromness.validPoll).toBeUndefined();
  const ask = () => stvContestsOf(record, { body: 'ni-assembly', slug: 'belfast-eest' });
  expect(ask).toThrow(NotFound);
  expect(ask).toThrow(/Belfast East/);
});

test('wards are listed by council, and polls newest first', () => {
  const [newest] = stvPolls(record, 'scottish-councils');
  const councils = stvCouncils(record, newest!);
  expect(councils.size).toBe(32);
  expect([...councils.values()].flat()).toHaveLength(161);
  expect(stvPolls(record, 'ni-assembly')).toEqual(['2017-03-02', '2016-05-05', '2011-05-05']);
});

test('six wards counted again from their papers: every total of every stage agrees with the published sheet', () => {
  const again = stvContests(record, 'scottish-councils').flatMap((contest) => {
    const recount = stvRecount(record, contest);
    return recount ? [{ contest, recount }] : [];
  });
  expect(again).toHaveLength(6);
  for (const { contest, recount } of again) {
    const { count } = stvSheet(record, contest)!;
    expect([contest.id, recount.agree]).toEqual([contest.id, recount.cells]);
    expect([contest.id, recount.papers]).toEqual([contest.id, contest.validPoll]);
    expect([contest.id, recount.stages]).toEqual([contest.id, count.stages.length]);
  }
});
