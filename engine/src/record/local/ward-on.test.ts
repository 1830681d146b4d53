import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ratio } from '../../psephology/index.ts';
import { councilOn, councils, findCouncil, type WardOn } from './index.ts';
import { seatsBetween } from './seats-between.ts';
import { record } from '../testing.ts';

const nightOf = (name: string, date: string) => councilOn(record, findCouncil(record, name), date);
const ward = (council: string, date: string, name: string): WardOn =>
  nightOf(council, date).wards.find(({ contest }) => contest.name === name)!;
const elected = ({ elected: those }: WardOn) => those.map(({ candidate, party, votes }) => [candidate, party, votes]);

test('a tie for the only seat: Letchworth South West 2019, level on 800, decided by lot', () => {
  const { outcome, elected: won } = ward('North Hertfordshire', '2019-05-02', 'Letchworth South West');
  expect(outcome).toMatchObject({ kind: 'by lot', places: 1 });
  expect(outcome.kind === 'by lot' && outcome.tied.map(({ party }) => party)).toEqual(['ld', 'con']);
  expect(won.map(({ candidate }) => candidate)).toEqual(['Sean Prendergast']);
});

test('a tie for the last of three seats: Woodfield 2024, level on 571 behind 624 and 602', () => {
  const woodfield = ward('Stevenage', '2024-05-02', 'Woodfield');
  expect(woodfield.outcome).toMatchObject({ kind: 'by lot', places: 1 });
  expect(elected(woodfield)).toEqual([
    ['Bibby, P.', 'con', 624],
    ['Brady, L.', 'lab', 602],
    ['Notley, M.', 'con', 571],
  ]);
});

test('a lot within one party changes nobody’s seats and is told all the same: Rossmere 2021', () => {
  const { outcome } = ward('Hartlepool', '2021-05-06', 'Rossmere');
  expect(outcome).toMatchObject({
    kind: 'by lot',
    tied: [
      { party: 'lab', votes: 558 },
      { party: 'lab', votes: 558 },
    ],
  });
});

test('elected without a poll: Passingford 2016, two for two seats at Rutland’s Normanton 2019', () => {
  expect(ward('Epping Forest', '2016-05-05', 'Passingford').outcome).toEqual({ kind: 'uncontested', unfilled: 0 });
  const normanton = ward('Rutland', '2019-05-02', 'Normanton');
  expect([normanton.outcome, normanton.elected.length, normanton.turnout]).toEqual([
    { kind: 'uncontested', unfilled: 0 },
    2,
    undefined,
  ]);
});

test('a double vacancy: St Neots Eynesbury 2016, whose second elected took the rest of a term', () => {
  const { doubleVacancy } = ward('Huntingdonshire', '2016-05-05', 'St Neots Eynesbury');
  expect(doubleVacancy).toMatchObject({ usual: 1, shorterTerm: [{ candidate: 'Jim Corley', votes: 687 }] });
  expect(nightOf('Huntingdonshire', '2016-05-05').byElections.map(({ contest }) => contest.name)).toEqual([
    'St Neots Eynesbury',
  ]);
});

test('polls put off: three seats each of Kingston and Redbridge were empty after May 2022, and are in the total', () => {
  for (const [name, size] of [
    ['Kingston upon Thames', 48],
    ['Redbridge', 63],
  ] as const) {
    const { after } = nightOf(name, '2022-05-05');
    expect(after).toMatchObject({ kind: 'held', composition: { vacant: 3 }, control: { vacant: 3, total: size } });
  }
});

test('fewer candidates than seats: Na h-Eileanan Siar had two seats that nobody filled in May 2022', () => {
  expect(nightOf('Na h-Eileanan Siar', '2022-05-05').after).toMatchObject({
    composition: { vacant: 2, total: 29 },
    control: { vacant: 2 },
  });
});

test('by-elections of a council that did not vote are kept apart, and change nothing', () => {
  const { up, wards, byElections } = nightOf('Watford', '2017-05-04');
  expect(up).toMatchObject({ cycle: 'by-election', seats: 3 });
  expect([wards.length, byElections.map(({ contest }) => contest.name)]).toEqual([0, ['Leggatts', 'Oxhey', 'Park']]);
});

test('turnout is from ballot papers, and asks for them where they are not held', () => {
  const bowthorpe = ward('Norwich', '2022-05-05', 'Bowthorpe');
  const { ballots, rejected = 0, electorate } = bowthorpe.contest;
  expect(bowthorpe.turnout).toEqual({ kind: 'turnout', turnout: ratio(ballots! - rejected, electorate!) });
  const burnValley = ward('Hartlepool', '2021-05-06', 'Burn Valley');
  expect(burnValley.contest.ballots).toBeUndefined();
  expect(burnValley.turnout).toEqual({ kind: 'needs ballot papers' });
});

test('in Scotland, which votes by another system, the elected are as the source marks them', () => {
  const [first] = nightOf('Fife', '2017-05-04').wards;
  expect(first!.outcome).toEqual({ kind: 'as marked', why: 'another system' });
  expect(first!.elected.length).toBeGreaterThan(1);
});

test('seats are compared with those of four years before, and after an election of the whole council with the ones then due', () => {
  expect(nightOf('Norwich', '2018-05-03').baselines.lastContested).toMatchObject({
    kind: 'held',
    on: ['2014-05-22'],
    compared: 13,
    parties: [
      { party: 'lab', was: 7, now: 12, change: 5 },
      { party: 'ld', was: 1, now: 1, change: 0 },
      { party: 'grn', was: 5, now: 0, change: -5 },
    ],
  });
  // All of Peterborough was elected in 2016: in 2018 those with fewest votes then were due, in East the last of the three.
  const east = ward('Peterborough', '2018-05-03', 'East');
  expect(east.last).toMatchObject({ on: '2016-05-05', elected: [{ candidate: 'Jo Johnson', votes: 829 }] });
});

test('both baselines stand side by side, with the seats that make the difference as far as the wards tell', () => {
  const { baselines } = nightOf('Cambridge', '2016-05-05');
  expect(baselines.eveOfPoll.kind).toBe('held');
  expect(baselines.lastContested).toEqual({ kind: 'not held', why: 'earlier night', on: '2012-05-03' });
  const crossed = [...councils(record).values()].flatMap(
    (council) => councilOn(record, council, '2022-05-05').baselines.seats,
  );
  expect(crossed.length).toBeGreaterThan(20);
  for (const each of crossed) expect(each.now).not.toBe(each.wonFor);
});

test('nobody crossed who stands for the party of then, however sources write the name', () => {
  const someone = ward('Norwich', '2018-05-03', 'Mancroft');
  const asked = (candidate: string, party: string) =>
    seatsBetween([{ ...someone, candidacies: [{ ...someone.last!.elected[0]!, candidate, party }] }], '2018-05-03')
      .length;
  const { candidate, party } = someone.last!.elected[0]!;
  const [first, ...rest] = candidate.split(' ');
  const surname = rest.at(-1)!;
  fc.assert(
    fc.property(
      fc.constantFrom(candidate, `${surname} ${first![0]!}.`, `${surname}, ${first![0]!}.`),
      fc.constantFrom('lab', 'con', 'grn', 'ld'),
      (name, now) => {
        expect(asked(name, now)).toBe(now === party ? 0 : 1);
      },
    ),
  );
});

test('the votes bear out every mark of the sources, on every night', () => {
  const differing = [...councils(record).values()].flatMap((council) =>
    ['2014-05-22', '2016-05-05', '2018-05-03', '2022-05-05', '2024-05-02', '2025-05-01'].flatMap((night) =>
      councilOn(record, council, night).wards.filter(({ marksDiffer }) => marksDiffer),
    ),
  );
  expect(differing.map(({ contest }) => contest.name)).toEqual([]);
});
