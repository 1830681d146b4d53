import { expect, test } from 'vitest';
import { ask, askJson } from './ask.ts';

interface DefenceRow {
  readonly rank: number;
  readonly rankInGB: number;
  readonly seat: string;
  readonly challenger: string;
  readonly houseLine: string;
}

test('a defence list is the newsroom’s line for each seat, the closest first', async () => {
  const { out, err, code } = await ask(['defence', 'lab', '--region', 'anglia', '--election', 'ge2017']);
  expect(out.split('\n')).toContain('Peterborough (LAB) 607 majority - 0.6% swing required to win');
  expect(out).toContain('won 7 of 69 seats');
  expect([err, code]).toEqual(['', 0]);
});

test('a defence list as data says who is second', async () => {
  const argv = ['defence', 'con', '--region', 'anglia', '--election', 'ge2017', '--top', '2'];
  const { defences, won } = await askJson<{ defences: DefenceRow[]; won: number }>(argv);
  expect(won).toBe(60);
  expect(defences.map((row) => [row.seat, row.challenger, row.rankInGB])).toEqual([
    ['Thurrock', 'lab', 8],
    ['Norwich North', 'lab', 11],
  ]);
});

test('a target list counts on: after its first gain Labour would hold eight of the 69', async () => {
  const argv = ['targets', 'lab', '--region', 'anglia', '--election', 'ge2017', '--top', '2'];
  const { targets } = await askJson<{ targets: { seatsAfter: number }[] }>(argv);
  expect(targets.map((row) => row.seatsAfter)).toEqual([8, 9]);
});

test('three-way marginals in text and as data', async () => {
  const { out } = await ask(['three-way', 'anglia', '--election', 'ge2024']);
  expect(out).toMatch(/1 {2}Basildon and Billericay +Con +Lab +0\.05% +Reform +3\.7%/);
  const { threeWay } = await askJson<{ threeWay: { seat: string; third: string }[] }>([
    'three-way',
    '--election',
    'ge2024',
  ]);
  expect(threeWay.map((row) => row.third)).toEqual(['ref', 'ref', 'con', 'ld', 'ref']);
});

test('a party nobody knows is refused with the nearest', async () => {
  const { err, code } = await ask(['defence', 'labuor']);
  expect(err).toContain('Labour');
  expect(code).toBe(2);
});
