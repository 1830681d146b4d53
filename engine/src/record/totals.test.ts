import { expect, test } from 'vitest';
import { compare, ratio } from '../psephology/index.ts';
import { countBy, findRegion, margins, winnerOf } from './index.ts';
import { record } from './testing.ts';

const kingdom = findRegion(record, 'united-kingdom');

/** Seats and votes: House of Commons Library, general election briefings of each year. */
const PUBLISHED = [
  ['parl.2010-05-06', { con: [306, 10_703_654], lab: [258, 8_606_517], ld: [57, 6_836_248], snp: [6, 491_386] }],
  ['parl.2015-05-07', { con: [330, 11_299_609], lab: [232, 9_347_273], ld: [8, 2_415_916], ukip: [1, 3_881_099] }],
  ['parl.2017-06-08', { con: [317, 13_636_684], lab: [262, 12_877_918], ld: [12, 2_371_861], dup: [10, 292_316] }],
  ['parl.2019-12-12', { con: [365, 13_966_454], lab: [202, 10_269_051], ld: [11, 3_696_419], brx: [0, 644_257] }],
  ['parl.2024-07-04', { lab: [411, 9_708_716], con: [121, 6_828_925], ref: [5, 4_117_610], ld: [72, 3_519_143] }],
] as const;

test.each(PUBLISHED)('%s: 650 seats, and the parties as published', (id, parties) => {
  const contests = [...record.contests(id).values()];
  expect(contests).toHaveLength(650);
  const seats = new Map(
    countBy(contests.map((contest) => winnerOf(contest)!.party)).map((each) => [each.party, each.seats]),
  );
  for (const [party, [won, votes]] of Object.entries(parties)) {
    const cast = contests.flatMap(({ candidacies }) => candidacies.filter((each) => each.party === party));
    expect([party, seats.get(party) ?? 0, cast.reduce((sum, each) => sum + each.votes!, 0)]).toEqual([
      party,
      won,
      votes,
    ]);
  }
});

test.each(PUBLISHED)('%s: candidates add to the valid votes in every contest', (id) => {
  for (const contest of record.contests(id).values()) {
    const sum = contest.candidacies.reduce((total, each) => total + each.votes!, 0);
    expect([contest.area.name, sum]).toEqual([contest.area.name, contest.validVotes]);
  }
});

/** Majorities up to a number of points, of 650: House of Commons Library, marginality tables (2024: 46 and 115; 2019: 67). */
const MARGINALS = [
  ['parl.2010-05-06', 37, 91, 'Fermanagh and South Tyrone', 4],
  ['parl.2015-05-07', 27, 56, 'Gower', 27],
  ['parl.2017-06-08', 51, 97, 'North East Fife', 2],
  ['parl.2019-12-12', 26, 67, 'Fermanagh and South Tyrone', 57],
  ['parl.2024-07-04', 46, 115, 'Hendon', 15],
] as const;

test.each(MARGINALS)(
  '%s: %i majorities up to 2 points, %i up to 5, the smallest in %s by %i',
  (id, two, five, seat, votes) => {
    const all = margins(record, kingdom, record.elections().get(id)!);
    const upTo = (points: number) => all.filter(({ share }) => compare(share, ratio(points, 100)) <= 0).length;
    expect([upTo(2), upTo(5)]).toEqual([two, five]);
    const smallest = all.toSorted((a, b) => a.majority - b.majority)[0]!;
    expect([smallest.area.name, smallest.majority]).toEqual([seat, votes]);
  },
);
