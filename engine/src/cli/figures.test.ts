import { expect, test } from 'vitest';
import { ask, askJson } from './ask.ts';

type Rows = readonly Readonly<Record<string, string | number | boolean>>[];

/** The rows of a list that a command answers. */
async function rows(list: string, ...argv: readonly string[]): Promise<Rows> {
  return (await askJson<Record<string, Rows>>(argv))[list]!;
}

const countOf = (list: Rows, column: string, value: string) => list.filter((row) => row[column] === value).length;

test('Anglia at the 2017 election: 69 seats, 60 Conservative, 54 per cent of the vote', async () => {
  const seats = await rows('seats', 'holdings', 'anglia', '--on', '2017-06-08');
  expect(seats).toHaveLength(69);
  expect(countOf(seats, 'heldBy', 'con')).toBe(60);
  const [first] = await rows('parties', 'votes', 'anglia', '--election', 'ge2017');
  expect(first).toMatchObject({ party: 'con', seats: 60 });
  expect(Number(first!['share'])).toBeCloseTo(54.16, 2);
});

test('Labour gained three seats of the region from the Conservatives in 2017', async () => {
  const majorities = await rows('majorities', 'majorities', 'anglia', '--election', 'ge2017');
  const gains = majorities.filter((row) => row['winner'] === 'lab' && row['before'] === 'con');
  expect(gains.map((row) => row['seat'])).toEqual(['Peterborough', 'Ipswich', 'Bedford']);
});

test('Anglia on 1 November 2019, after changes of party', async () => {
  const seats = await rows('seats', 'holdings', 'anglia', '--on', '2019-11-01');
  const held = ['con', 'lab', 'ld', 'ind', 'speaker'].map((party) => countOf(seats, 'heldBy', party));
  expect(held).toEqual([58, 5, 2, 3, 1]);
  const independent = seats.filter((row) => row['heldBy'] === 'ind').map((row) => row['seat']);
  expect(independent).toEqual(['Grantham and Stamford', 'Luton North', 'Luton South']);
});

test('six seats were won by the Conservatives over Labour by fewer than 2,000', async () => {
  const found = await rows(
    'majorities',
    'majorities',
    'anglia',
    '--party',
    'con',
    '--over',
    'lab',
    '--under',
    '2000',
    '--on',
    '2019-12-01',
  );
  expect(found.map((row) => row['seat'])).toEqual([
    'Thurrock',
    'Norwich North',
    'Northampton North',
    'Northampton South',
    'Milton Keynes South',
    'Milton Keynes North',
  ]);
});

test('Norwich South 2017: a Labour majority of 15,596', async () => {
  const working = await askJson<object>(['explain', 'norwich-south', 'majority', '--election', 'ge2017']);
  expect(working).toMatchObject({ result: { value: 15596 }, shown: '15,596' });
});

test('Norwich North 2019 had five candidates, and its seats went Con, Lab, Con since 1983', async () => {
  const seat = await askJson<{ candidates: Rows; history: string }>(['seat', 'Norwich North', '--election', 'ge2019']);
  expect(seat.candidates).toHaveLength(5);
  expect(new Set(seat.candidates.map((row) => row['party']))).toEqual(new Set(['con', 'grn', 'lab', 'ld', 'ukip']));
  expect(seat.history).toContain('Con 1983–1997, Lab 1997–2009, Con 2009–');
});

test('UKIP stood in 44 of 650 seats in 2019', async () => {
  const parties = await rows('parties', 'votes', 'united-kingdom', '--election', 'ge2019');
  expect(parties.find((row) => row['party'] === 'ukip')).toMatchObject({ candidates: 44, seats: 0 });
});

test('Anglia at the 2024 election: Labour won more seats with fewer votes', async () => {
  const parties = await rows('parties', 'votes', 'anglia', '--election', 'ge2024');
  const found = parties.slice(0, 5).map((row) => [row['party'], row['votes'], row['seats']]);
  expect(found).toEqual([
    ['con', 1021545, 25],
    ['lab', 1010975, 35],
    ['ref', 581474, 3],
    ['ld', 406914, 7],
    ['grn', 227668, 1],
  ]);
});

test('twelve seats had no member standing again in 2019, the former Speaker’s among them', async () => {
  const standing = await rows('notStandingAgain', 'brief', 'anglia', '--on', '2019-11-06');
  expect(standing).toHaveLength(12);
  expect(standing.filter((row) => row['standing'] === 'vacant').map((row) => row['seat'])).toEqual(['Buckingham']);
});

test('South Cambridgeshire changed party three times before its member stood down', async () => {
  const differences = await rows('differences', 'brief', 'anglia', '--on', '2019-11-06');
  const moves = differences.filter((row) => row['seat'] === 'South Cambridgeshire');
  expect(moves.map((row) => [row['date'], row['from'], row['to']])).toEqual([
    ['2019-02-20', 'con', 'change'],
    ['2019-06-04', 'change', 'ind'],
    ['2019-10-07', 'ind', 'ld'],
  ]);
});

test('Clacton was held by UKIP on 5 May 2016', async () => {
  const seats = await rows('seats', 'holdings', 'anglia', '--on', '2016-05-05');
  expect(seats.find((row) => row['seat'] === 'Clacton')).toMatchObject({ heldBy: 'ukip', member: 'Douglas Carswell' });
});

test('all 34 candidates of Clacton 2026 are listed', async () => {
  const seat = await askJson<{ candidates: Rows }>(['seat', 'clacton', '--on', '2026-08-20']);
  expect(seat.candidates).toHaveLength(34);
});

test('every figure of a seat shows its rows and publishers', async () => {
  const { out } = await ask(['explain', 'peterborough', 'required-swing', '--party', 'con', '--election', 'ge2017']);
  expect(out).toContain('(22,950 − 22,343) ÷ (2 × 47,738) = 0.635762%');
  expect(out).toMatch(/data\/uk\/westminster\/parl\.2017-06-08\/candidacies\.csv:\d+/);
  expect(out).toContain('Open Parliament Licence');
});
