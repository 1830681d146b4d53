import { expect, test } from 'vitest';
import { COVARIATES } from '../../record/index.ts';
import { BLOCS, K, nightOf, outcomeOf, seatsWon, SPEAKER } from '../index.ts';
import { record } from '../../record/testing.ts';

const NIGHTS = ['parl.2010-05-06', 'parl.2015-05-07', 'parl.2017-06-08', 'parl.2019-12-12', 'parl.2024-07-04'];

test('632 seats of Great Britain on every night, won as the Library printed', () => {
  const won = NIGHTS.map((election) => [...seatsWon(outcomeOf(record, election).winner)]);
  expect(won).toEqual([
    [306, 258, 57, 0, 1, 6, 3, 0],
    [330, 232, 8, 1, 1, 56, 3, 0],
    [317, 262, 12, 0, 1, 35, 4, 0],
    [365, 202, 11, 0, 1, 48, 4, 0],
    [121, 411, 72, 5, 4, 9, 4, 5],
  ]);
  expect(NIGHTS.map((election) => nightOf(record, election).seats)).toEqual([632, 632, 632, 632, 632]);
});

test('the Speaker’s seat is one each night: Buckingham, then Chorley', () => {
  const held = NIGHTS.map((election) => {
    const night = nightOf(record, election);
    const seat = night.speaker.indexOf(1);
    return [
      night.names[seat],
      outcomeOf(record, election).winner[seat] === SPEAKER,
      night.speaker.filter(Boolean).length,
    ];
  });
  expect(held).toEqual([
    ...['Buckingham', 'Buckingham', 'Buckingham'].map((name) => [name, true, 1]),
    ['Chorley', true, 1],
    ['Chorley', true, 1],
  ]);
});

test('in 2019 the Brexit Party stood in 275 of these seats and counts on from UKIP; both hold over into Reform UK', () => {
  const ref = BLOCS.indexOf('ref');
  const standing = (election: string) =>
    nightOf(record, election).stands.filter((each, at) => each && at % K === ref).length;
  const brexit = [...record.contests('parl.2019-12-12').values()].filter(
    ({ area, candidacies }) => area.nation !== 'Northern Ireland' && candidacies.some(({ party }) => party === 'brx'),
  );
  expect(brexit).toHaveLength(275);
  expect(standing('parl.2019-12-12')).toBeGreaterThanOrEqual(275);
  expect(standing('parl.2024-07-04')).toBeGreaterThan(600);
});

test('shares of a seat are of all its votes: no more than the whole, and nobody has one who does not stand', () => {
  for (const election of NIGHTS) {
    const [night, { shares }] = [nightOf(record, election), outcomeOf(record, election)];
    for (let seat = 0; seat < night.seats; seat += 1) {
      const row = shares.subarray(seat * K, seat * K + K);
      const sum = row.reduce((all, each) => all + each, 0);
      expect(sum > 0.6 && sum < 1 + 1e-12, `${night.names[seat]}, ${election}: ${sum}`).toBe(true);
      expect(row.findIndex((share, bloc) => share > 0 && !night.stands[seat * K + bloc])).toBe(-1);
    }
  }
});

test('covariates are known for all of England and Wales; Scotland lacks tenure and qualifications on the boundaries of 2024', () => {
  const night = nightOf(record, 'parl.2024-07-04');
  const missing = new Set<string>();
  night.covariates.forEach((value, at) => {
    if (!Number.isNaN(value)) return;
    const [seat, column] = [Math.floor(at / COVARIATES.length), at % COVARIATES.length];
    missing.add(`${night.nation[seat]} ${COVARIATES[column]}`);
  });
  expect([...missing].toSorted()).toEqual(['2 degree', '2 noQualification', '2 owners', '2 privateRent']);
});

test('a night can be sent to a worker, and an election without a base is refused', () => {
  const night = nightOf(record, 'parl.2017-06-08');
  expect(structuredClone(night)).toEqual(night);
  expect(() => nightOf(record, 'parl.2005-05-05')).toThrow(
    'No result on the boundaries of parl.2005-05-05 comes before it',
  );
});

test('a seat still being counted has no shares, no votes and no winner', () => {
  const id = 'parl.2019-12-12';
  const counting = new Map(
    [...record.contests(id)].map(([key, contest]) => [
      key,
      contest.area.name === 'Norwich North' ? { ...contest, state: 'partial' as const } : contest,
    ]),
  );
  const early = { ...record, contests: (election: string) => (election === id ? counting : record.contests(election)) };
  const seat = nightOf(early, id).names.indexOf('Norwich North');
  const { shares, valid, winner } = outcomeOf(early, id);
  expect([winner[seat], valid[seat], shares.subarray(seat * K, seat * K + K).every(Number.isNaN)]).toEqual([
    -2,
    0,
    true,
  ]);
  expect(seatsWon(winner)[BLOCS.indexOf('con')]).toBe(364);
});
