import fc from 'fast-check';
import type { Allocation, ListQuestion } from '../index.ts';

/** Votes of some parties and seats; often small and equal, so that ties are common. */
export const shareOuts = fc.record({
  votes: fc.array(fc.oneof(fc.nat(6), fc.nat(500_000)), { minLength: 1, maxLength: 8 }),
  seats: fc.integer({ min: 1, max: 30 }),
});

/** The allocation with any lot drawn: on the first of the tied. */
export function drawn(
  rule: (votes: readonly number[], question: ListQuestion) => Allocation,
  votes: readonly number[],
  question: ListQuestion,
): Extract<Allocation, { kind: 'allocated' }> | undefined {
  const outcome = rule(votes, question);
  const lots = outcome.kind === 'tied awaiting lot' ? outcome.tied.slice(0, outcome.places) : undefined;
  const final = rule(votes, { ...question, lots });
  if (final.kind === 'tied awaiting lot') throw new Error('A lot settles every tie.');
  return final.kind === 'allocated' ? final : undefined;
}
