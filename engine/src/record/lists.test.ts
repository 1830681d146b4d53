import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compare, ratio } from '../psephology/index.ts';
import { defences, findElection, findRegion, gainsPath, seatsAfter, targets, threeWays, winnerOf } from './index.ts';
import { record } from './testing.ts';

const ask = (party: string, election: string, region = 'anglia') => ({
  party,
  region: findRegion(record, region),
  election: findElection(record, election),
  on: '2024-05-29',
});

test('Labour defends the 35 seats it won in Anglia in 2024, the closest by 39 votes', () => {
  const list = defences(record, ask('lab', 'ge2024'));
  expect([list.won, list.targets.length]).toEqual([35, 35]);
  expect(list.targets.slice(0, 2).map((each) => [each.area.name, each.majority, each.challenger.party])).toEqual([
    ['North West Cambridgeshire', 39, 'con'],
    ['Peterborough', 118, 'con'],
  ]);
});

test('a defence is the target of the party that was second, with the same swing', () => {
  for (const target of defences(record, ask('con', 'ge2017')).targets) {
    const mirror = targets(record, ask(target.challenger.party, 'ge2017')).targets;
    const same = mirror.find((each) => each.area === target.area);
    // Of two independents in one seat only the better placed is in their list.
    if (target.challenger.party !== target.winner.party) expect(same?.swing.half).toEqual(target.swing.half);
  }
});

test('on the eve of poll the by-election counts: Labour defends Peterborough by 683 against the Brexit Party', () => {
  const list = defences(record, { ...ask('lab', 'ge2017'), on: '2019-11-01', base: 'eve of poll' });
  const row = list.targets.find((each) => each.area.slug === 'peterborough');
  expect([row?.majority, row?.challenger.party]).toEqual([683, 'brx']);
});

test('with six more seats in Anglia than in 2024 the Conservatives would be the largest party, with eleven have more than half', () => {
  const list = targets(record, ask('con', 'ge2024'));
  expect(gainsPath(record, list)).toEqual({ seats: 71, won: 25, most: 46, largestAt: 6, halfAt: 11 });
  expect(seatsAfter(record, list, 5).slice(0, 2)).toEqual([
    { party: 'lab', seats: 31 },
    { party: 'con', seats: 30 },
  ]);
});

test('a party that leads already is the largest after no gains; one with few targets may never be', () => {
  expect(gainsPath(record, targets(record, ask('lab', 'ge2024'))).largestAt).toBe(0);
  const plaid = gainsPath(record, targets(record, ask('pc', 'ge2024', 'united-kingdom')));
  expect([plaid.largestAt, plaid.halfAt]).toEqual([undefined, undefined]);
});

test('gains move seats and lose none, and the party has one more for each', () => {
  const region = fc.constantFrom('anglia', 'scotland', 'wales', 'northern-ireland', 'norfolk');
  const party = fc.constantFrom('con', 'lab', 'ld', 'snp', 'sf', 'grn');
  fc.assert(
    fc.property(region, party, fc.constantFrom('ge2017', 'ge2024'), fc.nat(80), (where, who, when, gains) => {
      const list = targets(record, ask(who, when, where));
      const counts = seatsAfter(record, list, gains);
      const own = counts.find((each) => each.party === who)?.seats ?? 0;
      expect(counts.reduce((sum, each) => sum + each.seats, 0)).toBe(list.seats);
      expect(own).toBe(list.won + Math.min(gains, list.targets.length));
    }),
    { numRuns: 60 },
  );
});

test('the three-way seats of Anglia in 2024, and none in 2017', () => {
  const found = threeWays(record, ask('any', 'ge2024'));
  expect(found.map((each) => each.area.name)).toContain('South Basildon and East Thurrock');
  expect(found[0]!.area.name).toBe('Basildon and Billericay');
  expect(threeWays(record, ask('any', 'ge2017'))).toEqual([]);
});

test('every three-way seat of the kingdom is one by its own votes, and no other seat is', () => {
  const question = ask('any', 'ge2024', 'united-kingdom');
  const found = new Set(threeWays(record, question).map((each) => each.contest));
  for (const contest of record.contests(question.election.id).values()) {
    const winner = winnerOf(contest)!;
    const third = contest.candidacies[2];
    const within =
      third &&
      compare(ratio(winner.votes! - third.votes!, contest.validVotes!), ratio(1, 10)) <= 0 &&
      winner.party !== 'speaker';
    expect(found.has(contest)).toBe(within);
  }
});
