import { expect, test } from 'vitest';
import { boroughVotes, mayoralElections } from '../index.ts';
import { record } from '../testing.ts';

const [in2016, in2021] = mayoralElections(record);

test('London 2016: the final round as declared', () => {
  const { candidacies, outcome, validVotes, system } = in2016!;
  expect([system.rule, validVotes, candidacies.length]).toEqual(['supplementary-vote', 2_596_961, 12]);
  expect(outcome).toMatchObject({
    outcome: {
      kind: 'elected on final votes',
      winner: 0,
      runnersUp: [1],
      majority: 315_529,
      finalists: [
        { candidate: 0, first: 1_148_716, second: 161_427, final: 1_310_143 },
        { candidate: 1, first: 909_755, second: 84_859, final: 994_614 },
      ],
    },
  });
  expect(candidacies[0]).toMatchObject({ candidate: 'Sadiq Aman Khan', party: 'lab', elected: true });
});

test('London 2021: twenty candidates, the same two parties in the final round', () => {
  expect(in2021!.validVotes).toBe(2_531_357);
  expect(in2021!.outcome).toMatchObject({ outcome: { winner: 0, majority: 1_206_034 - 977_601 } });
  expect(in2021!.candidacies.slice(0, 2).map(({ party }) => party)).toEqual(['lab', 'con']);
});

test('boroughs leave out postal votes, so they come to less than the whole', () => {
  const boroughs = boroughVotes(record, in2016!.id);
  const khan = boroughs.flatMap(({ first }) => first).filter(({ candidate }) => candidate === 'Sadiq Aman Khan');
  const sum = khan.reduce((total, { votes }) => total + votes, 0);
  expect(boroughs).toHaveLength(33);
  expect(sum).toBeGreaterThan(900_000);
  expect(sum).toBeLessThanOrEqual(1_148_716);
  expect(boroughVotes(record, in2021!.id)).toEqual([]);
});
