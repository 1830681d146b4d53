import fc from 'fast-check';
import { expect, test } from 'vitest';
import { countFirstPastThePost, majority, votesToChangeHands } from '../index.ts';

test('Runcorn and Helsby 2025: 4 switchers or 7 extra votes; 3 switchers tie', () => {
  // By-election of 1 May 2025 (House of Commons Library, by-election results): Reform UK 12,645, Labour 12,639.
  const { switchers, extra } = votesToChangeHands(majority(12645, 12639));
  expect([switchers, extra]).toEqual([4, 7]);
  expect(countFirstPastThePost([12645 - 3, 12639 + 3]).kind).toBe('tied awaiting lot');
});

test('the votes to change hands do it, and one fewer does not', () => {
  const winnerOf = (votes: readonly number[]) => {
    const outcome = countFirstPastThePost(votes);
    return outcome.kind === 'elected' ? outcome.winner : undefined;
  };
  fc.assert(
    fc.property(fc.nat(50_000), fc.nat(50_000), (runnerUp, lead) => {
      const winner = runnerUp + lead;
      const { switchers, extra } = votesToChangeHands(lead);
      fc.pre(switchers <= winner);
      expect(winnerOf([winner - switchers, runnerUp + switchers])).toBe(1);
      expect(winnerOf([winner - switchers + 1, runnerUp + switchers - 1])).not.toBe(1);
      expect(winnerOf([winner, runnerUp + extra])).toBe(1);
      expect(winnerOf([winner, runnerUp + extra - 1])).not.toBe(1);
    }),
  );
});
