import { expect, test } from 'vitest';
import {
  differences,
  findElection,
  findSeat,
  holdings,
  seatsOn,
  findRegion,
  areaKey,
  seatHistory,
} from '../record/index.ts';
import {
  beforeOf,
  differenceSentence,
  historyLine,
  lede,
  ledeFigures,
  listed,
  ordinal,
  placed,
  seatSentence,
  withArticle,
} from './index.ts';
import { record } from '../record/testing.ts';

const parties = record.parties();
const ledeOf = (region: string, on: string) =>
  lede(ledeFigures(record, holdings(record, seatsOn(record, findRegion(record, region), on), on)), parties, 'per cent');

test('the lede says who leads, what changed and what is in reach', () => {
  expect(ledeOf('anglia', '2019-11-01')).toBe(
    'The Conservatives hold 58 of the 69 seats, two fewer than they won in 2017. Six of theirs would fall to Labour on a swing of ' +
      'less than 2 per cent; three Labour seats need less than 1 per cent the other way.',
  );
});

test('between dissolution and poll the lede is of the last Parliament', () => {
  expect(ledeOf('anglia', '2019-12-01')).toMatch(
    /^The Conservatives held 58 of the 69 seats when Parliament was dissolved/,
  );
});

test('a small region can be held whole, shared, or by parties of its own', () => {
  expect(ledeOf('six-key-marginals', '2019-11-01')).toMatch(
    /^The Conservatives hold all six seats, .* All six would fall to Labour/,
  );
  expect(ledeOf('northern-ireland', '2024-08-01')).toMatch(
    /^Sinn Féin hold seven of the 18 seats, as many as they won in 2024\./,
  );
});

const seatIn = (seat: string, election: string) => {
  const { id, boundarySet } = findElection(record, election);
  const contest = record.contests(id).get(areaKey(findSeat(record, seat, boundarySet)))!;
  return seatSentence(contest, parties, 'per cent', beforeOf(record, contest));
};

test('a seat in a sentence: gain, hold, notional, the Speaker, and a majority of two', () => {
  expect(seatIn('Peterborough', 'ge2017')).toBe(
    'Fiona Onasanya (Labour) won Peterborough at the 2017 general election with 22,950 votes, 48.1 per cent: a majority of 607 ' +
      '(1.3 per cent) over the Conservatives, a Labour gain from the Conservatives.',
  );
  expect(seatIn('Norwich North', 'ge2010')).toMatch(/a Conservative gain from Labour on the notional result\.$/);
  expect(seatIn('Buckingham', 'ge2017')).toMatch(/^John Bercow \(Speaker\) won Buckingham .* over the Greens\.$/);
  expect(seatIn('North East Fife', 'ge2017')).toContain(
    'a majority of 2 (less than 0.01 per cent) over the Liberal Democrats, an SNP hold',
  );
  expect(seatIn('Peterborough', 'ge2019n')).toMatch(/^The Conservatives would have won Peterborough/);
});

test('each kind of event has its words', () => {
  const areas = seatsOn(record, findRegion(record, 'anglia'), '2019-11-05');
  const said = differences(record, areas, '2019-11-05').map(
    (each) => `${each.area.name}: ${differenceSentence(each, parties)}`,
  );
  expect(said).toContain('Luton North: Kelvin Hopkins was suspended from the Labour whip and sat as an independent.');
  expect(said).toContain('South Cambridgeshire: Heidi Allen joined the Liberal Democrats.');
  expect(said).toContain(
    'Peterborough: Fiona Onasanya (independent) lost the seat by a recall petition; the seat was vacant.',
  );
  expect(said).toContain('Peterborough: Labour held the seat at a by-election, by 683 over the Brexit Party.');
  expect(said).toContain('North East Bedfordshire: Alistair Burt took the Conservative whip again.');
});

test('a seat that changed hands at by-elections has them in its line', () => {
  const area = findSeat(record, 'Norwich North', 'wmc2010');
  expect(historyLine(seatHistory(record, area, '2019-12-12'), parties)).toMatch(
    /Con 1983–1997, Lab 1997–2009, Con 2009–$/,
  );
});

test('words are put together as they are spoken', () => {
  expect(['SNP', 'UKIP', 'Ulster Unionist', 'independent', 'Labour', 'SDLP'].map(withArticle)).toEqual([
    'an SNP',
    'a UKIP',
    'an Ulster Unionist',
    'an independent',
    'a Labour',
    'an SDLP',
  ]);
  expect([1, 2, 3, 11, 22, 113].map(ordinal)).toEqual(['1st', '2nd', '3rd', '11th', '22nd', '113th']);
  expect([placed(3), placed(2, true), placed(14)]).toEqual(['third', 'joint second', '14th']);
  expect([listed([]), listed(['Corby']), listed(['Corby', 'Luton'])]).toEqual(['', 'Corby', 'Corby and Luton']);
});
