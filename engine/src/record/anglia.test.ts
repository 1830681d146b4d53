import { expect, test } from 'vitest';
import {
  areaKey,
  countElected,
  countHoldings,
  differences,
  findElection,
  findRegion,
  findSeat,
  holdings,
} from './index.ts';
import { atDissolution, candidacyOf, seatHistory, seatsIn, seatsOn, seatsUnder, targets, winnerOf } from './index.ts';
import { record } from './testing.ts';

const anglia = findRegion(record, 'anglia');

/** "con 58, lab 5": seats by party as one line. */
function line(counts: readonly { party: string; seats: number }[]): string {
  return counts.map(({ party, seats }) => `${party} ${seats}`).join(', ');
}

function held(on: string): string {
  return line(countHoldings(holdings(record, seatsOn(record, anglia, on), on)));
}

function votesOf(election: string, party: string): number {
  const contests = record.contests(findElection(record, election).id);
  return seatsIn(anglia, findElection(record, election).boundarySet)
    .map(({ area }) => candidacyOf(contests.get(areaKey(area))!, party)?.votes ?? 0)
    .reduce((sum, votes) => sum + votes, 0);
}

test('the region has 69 seats to 2024 and 71 since, doubtful members marked', () => {
  expect(seatsOn(record, anglia, '2017-06-08')).toHaveLength(69);
  expect(seatsOn(record, anglia, '2024-07-04')).toHaveLength(71);
  const doubtful = seatsIn(anglia, 'wmc2024').filter((member) => member.certainty !== 'near-certain');
  expect(doubtful.map((member) => member.area.name)).toContain('Rutland and Stamford');
});

test('the 2017 election: 60 Conservatives on 54.16 per cent', () => {
  const seats = seatsOn(record, anglia, '2017-06-08');
  expect(line(countElected(holdings(record, seats, '2017-06-08')))).toBe('con 60, lab 7, ld 1, speaker 1');
  const contests = record.contests('parl.2017-06-08');
  const valid = seats.reduce((sum, area) => sum + contests.get(areaKey(area))!.validVotes!, 0);
  expect(Math.round((votesOf('ge2017', 'con') * 10_000) / valid)).toBe(5416);
});

test('Labour gained three seats from the Conservatives in 2017', () => {
  const [then, now] = ['parl.2015-05-07', 'parl.2017-06-08'].map((id) => record.contests(id));
  const gains = seatsOn(record, anglia, '2017-06-08').filter(
    (area) =>
      winnerOf(then!.get(areaKey(area))!)!.party === 'con' && winnerOf(now!.get(areaKey(area))!)!.party === 'lab',
  );
  expect(gains.map((area) => area.name)).toEqual(['Bedford', 'Ipswich', 'Peterborough']);
});

test('on 1 November 2019, after changes of party', () => {
  expect(held('2019-11-01')).toBe('con 58, lab 5, ld 2, ind 3, speaker 1');
  const independents = holdings(record, seatsOn(record, anglia, '2019-11-01'), '2019-11-01').filter(
    ({ party }) => party === 'ind',
  );
  expect(independents.map(({ area }) => area.name).sort()).toEqual([
    'Grantham and Stamford',
    'Luton North',
    'Luton South',
  ]);
});

test('every difference since 2017 is dated and explained', () => {
  const events = differences(record, seatsOn(record, anglia, '2019-11-01'), '2019-11-01');
  const southCambridgeshire = events.filter(({ area }) => area.name === 'South Cambridgeshire');
  expect(
    southCambridgeshire.map((each) => [each.date, each.kind === 'changed party' && `${each.from} to ${each.to}`]),
  ).toEqual([
    ['2019-02-20', 'con to change'],
    ['2019-06-04', 'change to ind'],
    ['2019-10-07', 'ind to ld'],
  ]);
  const byElections = events.filter((each) => each.kind === 'by-election');
  expect(byElections.map(({ area, date, from, to }) => [area.name, date, from, to])).toEqual([
    ['Peterborough', '2019-06-06', 'lab', 'lab'],
  ]);
});

test('the Peterborough by-election: a majority of 683, Conservatives third', () => {
  const peterborough = findSeat(record, 'Peterborough', 'wmc2010');
  const contest = record.byElectionsOf(areaKey(peterborough)).at(-1)!;
  expect(contest.candidacies.slice(0, 3).map(({ party }) => party)).toEqual(['lab', 'brx', 'con']);
  expect(contest.candidacies[0]!.votes! - contest.candidacies[1]!.votes!).toBe(683);
});

test('six Conservative seats of 2017 had a majority under 2,000 over Labour', () => {
  const election = findElection(record, 'ge2017');
  const seats = seatsUnder(record, { region: anglia, election, party: 'con', over: 'lab', under: 2000 });
  expect(seats.map(({ area }) => area.name)).toEqual([
    'Thurrock',
    'Norwich North',
    'Northampton North',
    'Northampton South',
    'Milton Keynes South',
    'Milton Keynes North',
  ]);
});

test('after the dissolution of 2019 a list still says who held, and says so', () => {
  const seats = seatsOn(record, anglia, '2019-12-01');
  const atEnd = holdings(record, seats, '2019-12-01');
  expect(atEnd.every((holding) => holding.atDissolution === '2019-11-06')).toBe(true);
  expect(line(countHoldings(atEnd))).toBe('con 58, lab 5, ld 2, ind 3, vacant 1');
  expect(line(countElected(atEnd))).toBe('con 60, lab 7, ld 1, speaker 1');
});

test('twelve of the region did not stand again in 2019, the Speaker, already gone, among them', () => {
  const standing = atDissolution(record, findElection(record, 'ge2019'));
  const rows = seatsOn(record, anglia, '2019-11-06').map((area) => standing.get(areaKey(area))!);
  expect(rows.filter((row) => row.standing === 'no')).toHaveLength(11);
  expect(rows.filter((row) => row.standing === 'vacant').map((row) => row.area)).toEqual([
    areaKey(findSeat(record, 'Buckingham', 'wmc2010')),
  ]);
});

test('Norwich South and Norwich North, seat by seat', () => {
  const south = record.contests('parl.2017-06-08').get(areaKey(findSeat(record, 'Norwich South', 'wmc2010')))!;
  expect(south.candidacies[0]!.party).toBe('lab');
  expect(south.candidacies[0]!.votes! - south.candidacies[1]!.votes!).toBe(15_596);
  const north = findSeat(record, 'Norwich North', 'wmc2010');
  const stood = record
    .contests('parl.2019-12-12')
    .get(areaKey(north))!
    .candidacies.map(({ party }) => party);
  expect(stood.sort()).toEqual(['con', 'grn', 'lab', 'ld', 'ukip']);
  const history = seatHistory(record, north, '2019-12-12');
  expect(history.spans.filter((span) => span.from >= '1983').map(({ party, from, to }) => [party, from, to])).toEqual([
    ['con', '1983-06-09', '1997-05-01'],
    ['lab', '1997-05-01', '2009-07-23'],
    ['con', '2009-07-23', undefined],
  ]);
});

test('UKIP stood in 44 seats in 2019', () => {
  const contests = [...record.contests('parl.2019-12-12').values()];
  expect(contests.filter((contest) => candidacyOf(contest, 'ukip'))).toHaveLength(44);
});

test('the 2024 election: more seats for Labour on fewer votes', () => {
  expect(held('2024-07-04')).toBe('lab 35, con 25, ld 7, ref 3, grn 1');
  const votes = ['con', 'lab', 'ref', 'ld', 'grn'].map((party) => votesOf('ge2024', party));
  expect(votes).toEqual([1_021_545, 1_010_975, 581_474, 406_914, 227_668]);
});

test('a party in third place needs half the gap; whom it would still have to pass is said beside it', () => {
  const election = findElection(record, 'ge2017');
  const list = targets(record, { party: 'ld', region: anglia, election, on: '2019-11-01' });
  const colchester = list.targets.find(({ area }) => area.name === 'Colchester')!;
  expect(colchester.challengerPlace).toBe(3);
  expect(colchester.second.party).toBe('lab');
  expect(colchester.swing.mustAlsoPass).toBeDefined();
  expect(list.notListed.map(({ area, reason }) => `${area.name}: ${reason}`)).toEqual(['Buckingham: Speaker']);
});
